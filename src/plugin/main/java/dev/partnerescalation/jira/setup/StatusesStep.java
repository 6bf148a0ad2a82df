package dev.partnerescalation.jira.setup;

import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import java.util.ArrayList;
import java.util.List;

/**
 * The statuses of the workflow. The last one is the status <em>Closed</em> that comes with Jira, known by the fixed id that every Jira
 * gives it (jira-evidence.md, "Issue types, statuses, resolutions, link types"); where an administrator has removed that, the app creates
 * another one and the plan says so.
 */
final class StatusesStep implements SetupStep {

    /** The id of Closed in every Jira. */
    private static final String CLOSED_OF_JIRA = "6";

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
        ExistingObjects<Status> all =
                new ExistingObjects<>(statuses.getStatuses(), Status::getId, Status::getName, Status::getDescription);
        List<Task> tasks = new ArrayList<>();
        EscalationStatus.created().forEach(status -> tasks.add(create(run, all, status)));
        tasks.add(closed(run, all));
        return tasks;
    }

    /** The id of a status once this step is done. */
    static String idOf(SetupRun run, EscalationStatus status) {
        return status == EscalationStatus.CLOSED
                ? run.id(status.part()).orElse(CLOSED_OF_JIRA)
                : run.createdId(status.part());
    }

    private Task closed(SetupRun run, ExistingObjects<Status> all) {
        EscalationStatus closed = EscalationStatus.CLOSED;
        boolean created = run.id(closed.part()).flatMap(all::find).isPresent();
        Status ofJira = all.find(CLOSED_OF_JIRA).orElse(null);
        if (!created && ofJira != null) {
            return Task.exists(closed.part(), ofJira.getName(), CLOSED_OF_JIRA);
        }
        Task task = create(run, all, closed);
        return task.is(ItemState.CREATE) ? task.withNote(run.say("note.closed.own")) : task;
    }

    private Task create(SetupRun run, ExistingObjects<Status> all, EscalationStatus status) {
        String name = run.english().text(status.nameKey());
        String description = run.english().text(status.descriptionKey());
        ExistingObjects.Wanted wanted =
                new ExistingObjects.Wanted(status.part(), run.messages().text(status.nameKey()), name, description);
        return all.findOrCreateUnique(run, wanted, () -> statuses.createStatus(
                        name, description, ICON, categories.getStatusCategoryByKey(status.category()))
                .getId());
    }
}
