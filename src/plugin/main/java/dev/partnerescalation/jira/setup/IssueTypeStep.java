package dev.partnerescalation.jira.setup;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import dev.partnerescalation.jira.issue.InstalledObjects;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The issue type. Jira puts every new type into the default issue type scheme and so into every project on it (Javadoc of {@code
 * createIssueType}; jira-evidence.md, "Issue types, statuses, resolutions, link types"); the step takes it out of there again, also when an
 * earlier run ended in between.
 */
final class IssueTypeStep implements SetupStep {

    static final String NAME_KEY = "jira.translation.issuetype.partnerescalation.name";
    static final String DESCRIPTION_KEY = "jira.translation.issuetype.partnerescalation.desc";

    /** Stands in the settings from before the type is created until the default scheme is as it was. */
    private static final String CLEANING = "issue-type.default-scheme";

    private final IssueTypeManager issueTypes;
    private final IssueTypeSchemeManager schemes;

    IssueTypeStep(IssueTypeManager issueTypes, IssueTypeSchemeManager schemes) {
        this.issueTypes = issueTypes;
        this.schemes = schemes;
    }

    @Override
    public String key() {
        return "issue-type";
    }

    @Override
    public List<Task> tasks(SetupRun run) {
        ExistingObjects<IssueType> all = new ExistingObjects<>(
                issueTypes.getIssueTypes(), IssueType::getId, IssueType::getName, IssueType::getDescription);
        String name = run.english().text(NAME_KEY);
        String description = run.english().text(DESCRIPTION_KEY);
        ExistingObjects.Wanted wanted = new ExistingObjects.Wanted(
                InstalledObjects.ISSUE_TYPE, run.messages().text(NAME_KEY), name, description);
        Task task = all.findOrCreateUnique(run, wanted, () -> create(run, name, description));
        return List.of(inCleanScheme(run, task));
    }

    private Task inCleanScheme(SetupRun run, Task task) {
        String note = run.say("note.default-scheme");
        Task noted = task.is(ItemState.CREATE) ? task.withNote(note) : task;
        return noted.andComplete(
                id -> clean(run, id),
                existing -> run.id(CLEANING).isEmpty()
                        ? existing
                        : existing.toRepair(note, () -> clean(run, existing.existingId())));
    }

    private String create(SetupRun run, String name, String description) {
        run.installed().remember(CLEANING, "pending");
        return issueTypes.createIssueType(name, description, avatar()).getId();
    }

    private void clean(SetupRun run, String typeId) {
        List<String> ids = schemes.getIssueTypesForDefaultScheme().stream()
                .map(IssueType::getId)
                .toList();
        if (ids.contains(typeId)) {
            schemes.update(
                    schemes.getDefaultIssueTypeScheme(),
                    ids.stream().filter(id -> !id.equals(typeId)).toList());
        }
        run.installed().forget(CLEANING);
    }

    /** The picture of an ordinary type, since the app brings none; null if no type has one. */
    private @Nullable Long avatar() {
        return issueTypes.getIssueTypes().stream()
                .filter(type -> !type.isSubTask())
                .map(IssueType::getAvatar)
                .filter(Objects::nonNull)
                .map(Avatar::getId)
                .findFirst()
                .orElse(null);
    }
}
