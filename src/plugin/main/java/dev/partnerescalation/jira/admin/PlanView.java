package dev.partnerescalation.jira.admin;

import dev.partnerescalation.jira.setup.ItemState;
import dev.partnerescalation.jira.setup.SetupItem;
import dev.partnerescalation.jira.setup.SetupMessages;
import dev.partnerescalation.jira.setup.SetupProgress;
import dev.partnerescalation.jira.setup.SetupReport;
import dev.partnerescalation.jira.setup.StepReport;
import dev.partnerescalation.jira.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The plan of a project as a table, with what the last run did where that still holds. */
final class PlanView {

    private static final String PAGE = "partnerescalation.setup.page.";
    private static final Set<ItemState> MADE = Set.of(ItemState.CREATED, ItemState.REPAIRED);
    private static final Set<ItemState> DUE = Set.of(ItemState.CREATE, ItemState.REPAIR);

    private final Messages messages;
    private final SetupMessages states;
    private final String token;

    PlanView(Messages messages, String token) {
        this.messages = messages;
        this.states = new SetupMessages(messages);
        this.token = token;
    }

    /**
     * What the page shows of a plan.
     *
     * @param forms the form that carries it out; none if there is nothing to do, or if something stands in the way
     */
    record View(
            String heading,
            String caption,
            Columns columns,
            List<Group> groups,
            Untouched untouched,
            List<ProjectForm> forms) {}

    /** The headings of the columns. */
    record Columns(String name, String state, String note) {}

    /** One step of the plan. */
    record Group(String title, String state, String look, List<Row> rows) {}

    /** One item of a step. */
    record Row(String name, String state, String look, String note) {}

    /** What a set-up never changes. */
    record Untouched(String heading, List<String> points) {}

    /** The view of a plan; the run is the one whose outcome is shown. */
    View of(SetupReport plan, Optional<SetupProgress> run) {
        return new View(
                messages.text(PAGE + "plan", SetupPage.label(plan.project())),
                messages.text(PAGE + "plan.caption"),
                new Columns(
                        messages.text(PAGE + "column.name"),
                        messages.text(PAGE + "column.state"),
                        messages.text(PAGE + "column.note")),
                plan.steps().stream().map(step -> group(step, run)).toList(),
                untouched(),
                plan.isApplicable() ? List.of(form(plan)) : List.of());
    }

    private Group group(StepReport step, Optional<SetupProgress> run) {
        List<SetupItem> items =
                step.items().stream().map(item -> seen(item, run)).toList();
        ItemState state = new StepReport(step.step(), step.title(), items).state();
        return new Group(
                step.title(),
                states.state(state),
                StateStyle.of(state),
                items.stream().map(this::row).toList());
    }

    private Row row(SetupItem item) {
        return new Row(item.name(), states.state(item.state()), StateStyle.of(item.state()), item.message());
    }

    /** What the run did to an item counts as long as the item is as the run left it. */
    private static SetupItem seen(SetupItem item, Optional<SetupProgress> run) {
        return run.map(progress -> progress.parts().get(item.part()))
                .filter(done -> MADE.contains(done) ? item.state() == ItemState.EXISTS : DUE.contains(item.state()))
                .map(done -> new SetupItem(item.part(), item.name(), done, item.id(), item.message()))
                .orElse(item);
    }

    private Untouched untouched() {
        return new Untouched(
                messages.text(PAGE + "untouched"),
                Stream.of("projects", "schemes", "foreign", "issues", "changes")
                        .map(point -> messages.text(PAGE + "untouched." + point))
                        .toList());
    }

    private ProjectForm form(SetupReport plan) {
        return ProjectForm.of(plan.project().getKey(), token, messages.text("partnerescalation.setup.apply"));
    }
}
