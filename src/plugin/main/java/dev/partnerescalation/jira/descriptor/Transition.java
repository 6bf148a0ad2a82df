package dev.partnerescalation.jira.descriptor;

import dev.partnerescalation.jira.descriptor.WorkflowModule.Kind;
import dev.partnerescalation.jira.descriptor.WorkflowModule.Place;
import dev.partnerescalation.jira.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A transition of a workflow.
 *
 * @param id its number, unique in the workflow
 * @param name the stored name, in whatever language the administrator wrote it; "" if it has none
 * @param nameKey the bundle key of the translated name, if it has one
 * @param buttonKey the bundle key of the text on the button of its screen, if it has one
 * @param screenId the id of its screen as it is stored, if it has one
 * @param origin from where it may be taken
 * @param from the steps in which it is offered; none for one that creates issues or leads from every status
 * @param to the steps to which it may lead; a transition that stays where it is names none
 * @param modules its validators and functions, those of its results included
 */
public record Transition(
        int id,
        String name,
        Optional<String> nameKey,
        Optional<String> buttonKey,
        Optional<String> screenId,
        Origin origin,
        List<Step> from,
        List<Step> to,
        List<WorkflowModule> modules) {

    /** From where a transition may be taken. */
    public enum Origin {
        /** It creates the issue. */
        INITIAL,
        /** From every status. */
        GLOBAL,
        /** From several statuses that share it, or could. */
        COMMON,
        /** From one status. */
        ORDINARY
    }

    /** Keeps its own copies. */
    public Transition {
        from = List.copyOf(from);
        to = List.copyOf(to);
        modules = List.copyOf(modules);
    }

    /** The name that Jira shows on the button: the translated one, else the stored one. */
    public String nameIn(Messages messages) {
        return nameKey.filter(messages::has).map(messages::text).orElse(name);
    }

    /** The names of the steps in which it is offered. */
    public List<String> fromNames() {
        return names(from);
    }

    /** The names of the steps to which it may lead. */
    public List<String> toNames() {
        return names(to);
    }

    /** Whether such a module stands anywhere at it. */
    public boolean has(Predicate<WorkflowModule> module) {
        return modules.stream().anyMatch(module);
    }

    /** The modules of one kind that run whenever the transition is taken, whatever its conditional results say. */
    public List<WorkflowModule> unconditional(Kind kind) {
        return modules.stream()
                .filter(module -> module.kind() == kind && module.place() != Place.CONDITIONAL_RESULT)
                .toList();
    }

    private static List<String> names(List<Step> steps) {
        return steps.stream().map(Step::name).distinct().toList();
    }
}
