package dev.partnerescalation.host.issue;

import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.host.config.SystemField;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@link MutableIssue} over a draft of an issue. Setters change the draft only; the functions of the workflow store it.
 */
final class LocalIssue implements MutableIssue {

    private final IssueDraft draft;
    private final IssueObjects objects;
    private Map<String, IssueField> fieldsHere;
    private IssueContext placeOfFields;

    LocalIssue(IssueDraft draft, IssueObjects objects) {
        this.draft = draft;
        this.objects = objects;
    }

    IssueDraft draft() {
        return draft;
    }

    @Override
    public Long getId() {
        return draft.isStored() ? draft.row().id() : null;
    }

    @Override
    public String getKey() {
        return draft.isStored() ? draft.row().key() : null;
    }

    @Override
    public Long getProjectId() {
        return draft.row().projectId();
    }

    @Override
    public Project getProjectObject() {
        return objects.config().project(draft.row().projectId());
    }

    @Override
    public String getIssueTypeId() {
        return id(SystemField.ISSUE_TYPE);
    }

    @Override
    public Status getStatus() {
        return (Status) api(SystemField.STATUS);
    }

    @Override
    public Resolution getResolution() {
        return (Resolution) api(SystemField.RESOLUTION);
    }

    @Override
    public String getSummary() {
        return (String) draft.get(SystemField.SUMMARY);
    }

    @Override
    public String getDescription() {
        return (String) draft.get(SystemField.DESCRIPTION);
    }

    @Override
    public ApplicationUser getReporter() {
        return (ApplicationUser) api(SystemField.REPORTER);
    }

    @Override
    public String getReporterId() {
        return (String) draft.get(SystemField.REPORTER);
    }

    @Override
    public ApplicationUser getCreator() {
        return (ApplicationUser) api(SystemField.CREATOR);
    }

    @Override
    public String getAssigneeId() {
        return (String) draft.get(SystemField.ASSIGNEE);
    }

    @Override
    public Timestamp getCreated() {
        return (Timestamp) api(SystemField.CREATED);
    }

    @Override
    public Long getSecurityLevelId() {
        return draft.row().securityLevelId();
    }

    @Override
    public Object getCustomFieldValue(CustomField field) {
        IssueField known = fieldsHere().get(field.getId());
        if (known == null) {
            // Perhaps it was made or moved here since this issue was read.
            known = objects.fields()
                    .find(field.getId())
                    .filter(found -> objects.fields().isRelevant(found, draft.place()))
                    .orElse(null);
        }
        return known == null ? null : known.type().toApi(draft.get(known.id()));
    }

    /** The custom fields of the issue's place, read once: an app that judges an issue asks for some twenty values in a row. */
    private Map<String, IssueField> fieldsHere() {
        IssueContext place = draft.place();
        if (!place.equals(placeOfFields)) {
            fieldsHere = objects.fields().customFields(place).stream()
                    .collect(Collectors.toMap(IssueField::id, field -> field));
            placeOfFields = place;
        }
        return fieldsHere;
    }

    @Override
    public void setCustomFieldValue(CustomField field, Object value) {
        IssueField known = objects.fields()
                .find(field.getId())
                .orElseThrow(() -> new IllegalArgumentException("There is no field " + field.getId()));
        draft.set(known.id(), known.type().fromApi(value));
    }

    @Override
    public void setDescription(String text) {
        draft.set(SystemField.DESCRIPTION, text);
    }

    /**
     * What is not stored yet, by field id. Links that were added on the screen are only named, as in Jira.
     * (jira-evidence.md, "Links, bulk changes, ways around validators")
     */
    @Override
    @SuppressWarnings("rawtypes") // raw in Jira
    public Map<String, ModifiedValue> getModifiedFields() {
        Map<String, ModifiedValue> modified = new HashMap<>();
        for (IssueDraft.Change change : draft.changes()) {
            objects.fields()
                    .find(change.fieldId())
                    .ifPresent(field -> modified.put(
                            field.id(),
                            new ModifiedValue<>(
                                    field.type().toApi(change.before()),
                                    field.type().toApi(change.after()))));
        }
        if (!draft.links().isEmpty()) {
            modified.put(SystemField.ISSUE_LINKS.id(), new ModifiedValue<>(null, draft.links()));
        }
        return modified;
    }

    private Object api(SystemField field) {
        return objects.fields().of(field).type().toApi(draft.get(field));
    }

    private String id(SystemField field) {
        Object id = draft.get(field);
        return id == null ? null : id.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalIssue that
                && (draft == that.draft
                        || draft.isStored()
                                && that.draft.isStored()
                                && draft.row().id() == that.draft.row().id());
    }

    @Override
    public int hashCode() {
        return draft.isStored() ? Long.hashCode(draft.row().id()) : System.identityHashCode(draft);
    }

    @Override
    public String toString() {
        return draft.isStored() ? draft.row().key() : "a new issue";
    }
}
