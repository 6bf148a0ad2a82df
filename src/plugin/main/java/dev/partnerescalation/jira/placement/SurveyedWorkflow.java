package dev.partnerescalation.jira.placement;

import java.util.List;
import java.util.Optional;

/**
 * A workflow as it was found.
 *
 * @param name its name, by which Jira knows it
 * @param use whether it is Jira's own, in use, or not in use
 * @param live the transitions of the workflow itself; empty if they cannot be read
 * @param draft those of its draft, if it has one; empty inside if they cannot be read
 */
public record SurveyedWorkflow(
        String name,
        Use use,
        Optional<List<WorkflowTransition>> live,
        Optional<Optional<List<WorkflowTransition>>> draft) {

    /** Who uses a workflow. */
    public enum Use {
        /** Jira itself: nobody may change it. */
        SYSTEM,
        /** At least one project. */
        ACTIVE,
        /** Nobody. */
        INACTIVE
    }

    /** Whether it has a draft. */
    public boolean hasDraft() {
        return draft.isPresent();
    }

    /** The transitions that can be changed: those of the draft of a workflow in use, else its own; none if they cannot be read. */
    public List<WorkflowTransition> editable() {
        return (use == Use.ACTIVE ? draft.orElse(live) : live).orElse(List.of());
    }

    /** Whether the app understands all of it. */
    public boolean isReadable() {
        return live.isPresent() && draft.map(Optional::isPresent).orElse(true);
    }

    /** The transitions of the workflow itself at which something of this app stands. */
    public List<WorkflowTransition> used() {
        return used(live.orElse(List.of()));
    }

    /** The same of the draft. */
    public List<WorkflowTransition> usedInDraft() {
        return used(draft.flatMap(transitions -> transitions).orElse(List.of()));
    }

    private static List<WorkflowTransition> used(List<WorkflowTransition> transitions) {
        return transitions.stream()
                .filter(transition -> transition.modules() > 0)
                .toList();
    }
}
