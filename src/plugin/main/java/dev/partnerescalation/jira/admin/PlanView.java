package dev.partnerescalation.jira.admin;

import dev.partnerescalation.jira.setup.ItemState;
import dev.partnerescalation.jira.setup.SetupItem;
import dev.partnerescalation.jira.setup.SetupMessages;
import dev.partnerescalation.jira.setup.SetupProgress;
import dev.partnerescalation.jira.setup.SetupReport;
import dev.partnerescalation.jira.setup.StepReport;
import dev.partnerescalation.jira.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The plan of a project as a table, with what the last run did where that still holds.
 *
 * <p>Keys: {@code heading}, {@code caption}, {@code columns} ({@code name}, {@code state}, {@code note}), {@code groups} (each
 * {@code title}, {@code state}, {@code look}, {@code rows} of {@code name}, {@code state}, {@code look}, {@code note}),
 * {@code untouched} ({@code heading}, {@code points}) and {@code forms} (none, or one {@code action}, {@code token}, {@code
 * projectKey}, {@code button}).
 */
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

    /** The view of a plan; the run is the one whose outcome is shown. */
    Map<String, Object> of(SetupReport plan, Optional<SetupProgress> run) {
        return Map.of(
                "heading",
                messages.text(PAGE + "plan", SetupPage.label(plan.project())),
                "caption",
                messages.text(PAGE + "plan.caption"),
                "columns",
                Map.of(
                        "name", messages.text(PAGE + "column.name"),
                        "state", messages.text(PAGE + "column.state"),
                        "note", messages.text(PAGE + "column.note")),
                "groups",
                plan.steps().stream().map(step -> group(step, run)).toList(),
                "untouched",
                untouched(),
                "forms",
                plan.isComplete() || plan.hasConflict() ? List.of() : List.of(form(plan)));
    }

    private Map<String, Object> group(StepReport step, Optional<SetupProgress> run) {
        List<SetupItem> items =
                step.items().stream().map(item -> seen(item, run)).toList();
        ItemState state = new StepReport(step.step(), step.title(), items).state();
        return Map.of(
                "title", step.title(),
                "state", states.state(state),
                "look", StateStyle.of(state),
                "rows", items.stream().map(this::row).toList());
    }

    private Map<String, Object> row(SetupItem item) {
        return Map.of(
                "name", item.name(),
                "state", states.state(item.state()),
                "look", StateStyle.of(item.state()),
                "note", item.message());
    }

    /** What the run did to a part counts as long as the part is as the run left it. */
    private static SetupItem seen(SetupItem item, Optional<SetupProgress> run) {
        return run.map(progress -> progress.parts().get(item.part()))
                .filter(done -> MADE.contains(done) ? item.state() == ItemState.EXISTS : DUE.contains(item.state()))
                .map(done -> new SetupItem(item.part(), item.name(), done, item.id(), item.message()))
                .orElse(item);
    }

    private Map<String, Object> untouched() {
        return Map.of(
                "heading",
                messages.text(PAGE + "untouched"),
                "points",
                Stream.of("projects", "schemes", "foreign", "issues", "changes")
                        .map(point -> messages.text(PAGE + "untouched." + point))
                        .toList());
    }

    private Map<String, Object> form(SetupReport plan) {
        return Map.of(
                "action",
                AdminLinks.APPLY,
                "token",
                token,
                "projectKey",
                plan.project().getKey(),
                "button",
                messages.text("partnerescalation.setup.apply"));
    }
}
