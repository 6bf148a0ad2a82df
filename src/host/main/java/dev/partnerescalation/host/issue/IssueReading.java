package dev.partnerescalation.host.issue;

import dev.partnerescalation.host.store.ChangeRow;
import dev.partnerescalation.host.store.IssueRow;
import dev.partnerescalation.host.store.ProjectRow;
import dev.partnerescalation.host.store.ProjectStore;
import dev.partnerescalation.host.user.User;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the acting person may see of issues. */
public final class IssueReading {

    private final Issues issues;
    private final IssueFields fields;
    private final IssueAccess access;
    private final ProjectStore projects;

    IssueReading(Issues issues, IssueFields fields, IssueAccess access, ProjectStore projects) {
        this.issues = issues;
        this.fields = fields;
        this.access = access;
        this.projects = projects;
    }

    /** Who reads. */
    public User reader() {
        return access.user();
    }

    /** The values of an issue by field id, in the inner form of each field's type. */
    public Map<String, Object> values(IssueRow issue) {
        IssueDraft draft = issues.load(issue);
        Map<String, Object> values = new HashMap<>();
        fieldsOf(issue).forEach(field -> values.put(field.id(), draft.get(field.id())));
        return values;
    }

    /** The fields with values of their own that an issue has where it is. */
    public List<IssueField> fieldsOf(IssueRow issue) {
        List<IssueField> all = new ArrayList<>(fields.systemFields());
        all.addAll(fields.customFields(new IssueContext(issue.projectId(), issue.typeId())));
        return all;
    }

    /** The project of an issue. */
    public ProjectRow project(IssueRow issue) {
        return projects.byId(issue.projectId()).orElseThrow();
    }

    /** An issue, if the reader may browse it. */
    public Optional<IssueRow> browsable(long issueId) {
        return issues.byId(issueId).filter(this::mayBrowse);
    }

    /** The issue with this key, if the reader may browse it. */
    public Optional<IssueRow> browsable(String key) {
        return issues.store().byKey(key).filter(this::mayBrowse);
    }

    /** Whether the reader may browse an issue. */
    public boolean mayBrowse(IssueRow issue) {
        return access.may("BROWSE_PROJECTS", issue);
    }

    /** Issues that meet a condition written by the host itself and that the reader may browse. */
    public List<IssueRow> search(String condition, String order, List<Object> arguments) {
        return issues.store().where(condition, order, arguments.toArray()).stream()
                .filter(this::mayBrowse)
                .toList();
    }

    /** The history of an issue, without links to issues that the reader may not browse. */
    public List<ChangeRow> history(IssueRow issue) {
        return issues.history(issue.id()).stream()
                .map(change -> new ChangeRow(
                        change.id(),
                        change.issueId(),
                        change.authorKey(),
                        change.created(),
                        change.items().stream().filter(this::mayBeTold).toList()))
                .toList();
    }

    private boolean mayBeTold(ChangeRow.Item item) {
        if (!item.field().equals("Link")) {
            return true;
        }
        String key = item.newValue() == null ? item.oldValue() : item.newValue();
        return key != null && issues.store().byKey(key).filter(this::mayBrowse).isPresent();
    }
}
