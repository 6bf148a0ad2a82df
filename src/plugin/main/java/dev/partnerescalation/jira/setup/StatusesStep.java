package dev.partnerescalation.jira.setup;

import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import java.util.ArrayList;
import java.util.List;

/**
 * The statuses of the workflow. The last one is Jira's own <em>Closed</em>, known by the fixed id that every Jira gives it;
 * where an administrator has removed that, the app makes one of its own and the plan says so.
 */
final class StatusesStep implements SetupStep {

    /** The id of Closed in every Jira. */
    private static final String JIRAS_CLOSED = "6";

    private static final String ICON = "/images/icons/statuses/generic.png";

    private final StatusManager statuses;
    private final StatusCategoryManager categories;

    StatusesStep(StatusManager statuses, StatusCategoryManager categories) {
        this.statuses = statuses;
        this.categories = categories;
    }

    @Override
    public String key() {
        return "statuses";
    }

    @Override
    public List<Task> tasks(SetupRun run) {
        ExistingObjects<Status> things =
                new ExistingObjects<>(statuses.getStatuses(), Status::getId, Status::getName, Status::getDescription);
        List<Task> tasks = new ArrayList<>();
        EscalationStatus.own().forEach(status -> tasks.add(ownStatus(run, things, status)));
        tasks.add(closed(run, things));
        return tasks;
    }

    /** The id of a status once this step is done. */
    static String madeId(SetupRun run, EscalationStatus status) {
        return status == EscalationStatus.CLOSED
                ? run.id(status.part()).orElse(JIRAS_CLOSED)
                : run.madeId(status.part());
    }

    private Task closed(SetupRun run, ExistingObjects<Status> things) {
        EscalationStatus closed = EscalationStatus.CLOSED;
        boolean own = run.id(closed.part()).flatMap(things::find).isPresent();
        Status jiras = things.find(JIRAS_CLOSED).orElse(null);
        return own || jiras == null
                ? withNote(run, ownStatus(run, things, closed))
                : Task.exists(closed.part(), jiras.getName(), JIRAS_CLOSED);
    }

    private static Task withNote(SetupRun run, Task task) {
        return task.is(ItemState.CREATE)
                ? Task.create(task.item().part(), task.item().name(), run.say("note.closed.own"), task.deed())
                : task;
    }

    private Task ownStatus(SetupRun run, ExistingObjects<Status> things, EscalationStatus status) {
        String name = run.english().text(status.nameKey());
        String description = run.english().text(status.descriptionKey());
        ExistingObjects.Wanted wanted =
                new ExistingObjects.Wanted(status.part(), run.messages().text(status.nameKey()), name, description);
        return things.unique(run, wanted, () -> statuses.createStatus(
                        name, description, ICON, categories.getStatusCategoryByKey(status.category()))
                .getId());
    }
}
