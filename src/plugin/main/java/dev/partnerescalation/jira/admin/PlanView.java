package dev.partnerescalation.jira.admin;

import dev.partnerescalation.jira.setup.ItemState;
import dev.partnerescalation.jira.setup.SetupItem;
import dev.partnerescalation.jira.setup.SetupMessages;
import dev.partnerescalation.jira.setup.SetupProgress;
import dev.partnerescalation.jira.setup.SetupReport;
import dev.partnerescalation.jira.setup.StepReport;
import dev.partnerescalation.jira.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The plan of a project, with what the last run did where that still holds: how much of each kind, then the parts by steps. A step
 * where something changes is open, all others are folded.
 */
final class PlanView {

    private static final String SETUP = "partnerescalation.setup.";
    private static final String PAGE = SETUP + "page.";
    private static final Set<ItemState> MADE = Set.of(ItemState.CREATED, ItemState.EXTENDED, ItemState.REPAIRED);
    private static final Set<ItemState> DUE = Set.of(ItemState.CREATE, ItemState.EXTEND, ItemState.REPAIR);

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
     * @param counts how many parts of each kind; none if there is nothing to do
     * @param forms the form that carries it out; none if there is nothing to do, or if something stands in the way
     * @param shared that some parts exist once for all projects
     * @param sections what changes, and what is in place
     */
    record View(
            String heading,
            List<Count> counts,
            List<ProjectForm> forms,
            String shared,
            Untouched untouched,
            List<Section> sections) {}

    /** How many parts are of a kind; the text goes on from the number. */
    record Count(String look, String number, String text) {}

    /** The steps of one kind. */
    record Section(String heading, List<Group> groups) {}

    /**
     * One step of the plan.
     *
     * @param notes what holds for all parts
     */
    record Group(String step, String title, boolean open, List<Mark> marks, List<String> notes, List<Part> parts) {}

    /** How many parts of a step are of a kind. */
    record Mark(String look, String icon, String text) {}

    /**
     * One part.
     *
     * @param key as REST spells it
     * @param state as REST spells it
     * @param stateText the same in words, where it is not that of all parts
     */
    record Part(String key, String name, String state, String stateText, String note) {}

    /** What a set-up never changes. */
    record Untouched(String heading, List<String> points) {}

    /** The view of a plan; the run is the one whose outcome is shown. */
    View of(SetupReport plan, Optional<SetupProgress> run) {
        List<StepReport> steps =
                plan.steps().stream().map(step -> seen(step, run)).toList();
        return new View(
                messages.text(PAGE + "plan", SetupPage.label(plan.project())),
                counts(plan),
                plan.isApplicable() ? List.of(form(plan)) : List.of(),
                messages.text(PAGE + "shared"),
                untouched(),
                Stream.concat(
                                section("changes", steps, PlanView::isNews),
                                section("unchanged", steps, step -> !isNews(step)))
                        .toList());
    }

    private static boolean isNews(StepReport step) {
        return step.state() != ItemState.EXISTS;
    }

    /** The same step, with what the run did to a part as long as the part is as the run left it. */
    private static StepReport seen(StepReport step, Optional<SetupProgress> run) {
        List<SetupItem> items = step.items().stream()
                .map(item -> run.map(progress -> progress.parts().get(item.part()))
                        .filter(done ->
                                MADE.contains(done) ? item.state() == ItemState.EXISTS : DUE.contains(item.state()))
                        .map(done -> new SetupItem(item.part(), item.name(), done, item.id(), item.message()))
                        .orElse(item))
                .toList();
        return new StepReport(step.step(), step.title(), items);
    }

    private List<Count> counts(SetupReport plan) {
        List<SetupItem> items =
                plan.steps().stream().flatMap(step -> step.items().stream()).toList();
        if (items.stream().allMatch(item -> item.state() == ItemState.EXISTS)) {
            return List.of();
        }
        List<Count> counts = new ArrayList<>();
        counts.add(count("due", "create", number(items, ItemState.CREATE)));
        counts.add(count("due", "extend", number(items, ItemState.EXTEND)));
        if (number(items, ItemState.REPAIR) > 0) {
            counts.add(count("due", "repair", number(items, ItemState.REPAIR)));
        }
        counts.add(count("plain", "unchanged", number(items, ItemState.EXISTS)));
        int conflicts = number(items, ItemState.CONFLICT);
        counts.add(count(conflicts == 0 ? "plain" : "bad", "conflict", conflicts));
        if (number(items, ItemState.DECIDE) > 0) {
            counts.add(count("bad", "decide", number(items, ItemState.DECIDE)));
        }
        return counts;
    }

    private static int number(List<SetupItem> items, ItemState state) {
        return (int) items.stream().filter(item -> item.state() == state).count();
    }

    private Count count(String look, String key, int number) {
        return new Count(look, Integer.toString(number), messages.text(SETUP + "sum." + key, number));
    }

    private Stream<Section> section(String key, List<StepReport> steps, Predicate<StepReport> wanted) {
        List<Group> groups = steps.stream().filter(wanted).map(this::group).toList();
        return groups.isEmpty() ? Stream.empty() : Stream.of(new Section(messages.text(SETUP + key), groups));
    }

    private Group group(StepReport step) {
        List<SetupItem> items = step.items();
        List<String> notes = items.stream().map(SetupItem::message).distinct().toList();
        boolean alike = items.size() > 1 && notes.size() == 1;
        boolean oneState = items.stream().map(SetupItem::state).distinct().count() == 1;
        return new Group(
                step.step(),
                step.title(),
                isNews(step),
                marks(items),
                alike ? notes.stream().filter(note -> !note.isEmpty()).toList() : List.of(),
                items.stream()
                        .map(item -> new Part(
                                item.part(),
                                item.name(),
                                item.state().key(),
                                oneState ? "" : states.state(item.state()),
                                alike ? "" : item.message()))
                        .toList());
    }

    private List<Mark> marks(List<SetupItem> items) {
        return Arrays.stream(ItemState.values())
                .filter(state -> number(items, state) > 0)
                .map(state -> new Mark(
                        StateStyle.of(state),
                        StateStyle.icon(state),
                        messages.text(SETUP + "mark." + state.key(), number(items, state))))
                .toList();
    }

    private Untouched untouched() {
        return new Untouched(
                messages.text(PAGE + "untouched"),
                Stream.of("projects", "schemes", "foreign", "issues", "changes")
                        .map(point -> messages.text(PAGE + "untouched." + point))
                        .toList());
    }

    private ProjectForm form(SetupReport plan) {
        return ProjectForm.of(plan.project().getKey(), token, messages.text(SETUP + "apply"));
    }
}
