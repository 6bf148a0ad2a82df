package dev.partnerescalation.jira.setup;

import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Says which screen serves creating, editing and viewing. A missing entry is added; the others stay as they are. */
final class ScreenSchemeStep implements SetupStep {

    static final String PART = "screen-scheme";

    /** The screen of each operation; the one without an operation serves all that Jira may add. */
    private record Entry(Optional<ScreenableIssueOperation> operation, EscalationScreen screen) {}

    private static final List<Entry> ENTRIES = List.of(
            new Entry(Optional.empty(), EscalationScreen.VIEW),
            new Entry(Optional.of(IssueOperations.CREATE_ISSUE_OPERATION), EscalationScreen.CREATE),
            new Entry(Optional.of(IssueOperations.EDIT_ISSUE_OPERATION), EscalationScreen.EDIT),
            new Entry(Optional.of(IssueOperations.VIEW_ISSUE_OPERATION), EscalationScreen.VIEW));

    private final FieldScreenSchemeManager schemes;
    private final FieldScreenManager screens;
    private final FieldScreenFactory factory;

    ScreenSchemeStep(FieldScreenSchemeManager schemes, FieldScreenManager screens, FieldScreenFactory factory) {
        this.schemes = schemes;
        this.screens = screens;
        this.factory = factory;
    }

    @Override
    public String key() {
        return PART;
    }

    @Override
    public List<Task> tasks(SetupRun run) {
        ExistingObjects<FieldScreenScheme> all = new ExistingObjects<>(
                schemes.getFieldScreenSchemes(),
                scheme -> Long.toString(scheme.getId()),
                FieldScreenScheme::getName,
                FieldScreenScheme::getDescription);
        String name = run.english(PART + ".name");
        String description = run.english(PART + ".description");
        return List.of(all.findOrCreate(
                        run, new ExistingObjects.Wanted(PART, name, description), () -> create(name, description))
                .andComplete(id -> fill(run, id), task -> check(run, task)));
    }

    /** The screen scheme with this id, which was made before. */
    static FieldScreenScheme stored(FieldScreenSchemeManager schemes, String id) {
        return schemes.getFieldScreenSchemes().stream()
                .filter(scheme -> id.equals(Long.toString(scheme.getId())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The screen scheme " + id + " does not exist any more"));
    }

    private Task check(SetupRun run, Task task) {
        String id = task.existingId();
        return missing(id).isEmpty() ? task : task.toRepair(run.say("note.entries"), () -> fill(run, id));
    }

    private String create(String name, String description) {
        FieldScreenScheme scheme = factory.createFieldScreenScheme();
        scheme.setName(name);
        scheme.setDescription(description);
        scheme.store();
        return Long.toString(scheme.getId());
    }

    private void fill(SetupRun run, String id) {
        FieldScreenScheme scheme = stored(schemes, id);
        for (Entry entry : missing(id)) {
            FieldScreenSchemeItem item = factory.createFieldScreenSchemeItem();
            item.setIssueOperation(entry.operation().orElse(null));
            item.setFieldScreen(screens.getFieldScreen(
                    Long.valueOf(run.createdId(entry.screen().part()))));
            scheme.addFieldScreenSchemeItem(item);
        }
    }

    private List<Entry> missing(String id) {
        Collection<FieldScreenSchemeItem> items = stored(schemes, id).getFieldScreenSchemeItems();
        List<Optional<Long>> present = items.stream()
                .map(item -> Optional.ofNullable(item.getIssueOperation()).map(ScreenableIssueOperation::getId))
                .toList();
        return ENTRIES.stream()
                .filter(entry -> !present.contains(entry.operation().map(ScreenableIssueOperation::getId)))
                .toList();
    }
}
