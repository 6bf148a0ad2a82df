package dev.partnerescalation.jira.placement;

import dev.partnerescalation.jira.descriptor.ShapeProblem;
import dev.partnerescalation.jira.descriptor.Transition;
import dev.partnerescalation.jira.descriptor.WorkflowModule;
import java.util.List;
import java.util.Optional;

/**
 * A workflow as it was found.
 *
 * @param name its name, by which Jira knows it
 * @param use whether it belongs to Jira, is in use, or is not in use
 * @param live the workflow itself
 * @param draft its draft, if it has one
 */
public record SurveyedWorkflow(String name, Use use, Version live, Optional<Version> draft) {

    /** Who uses a workflow. */
    public enum Use {
        /** Jira itself, so that it must not be changed. */
        SYSTEM,
        /** At least one project. */
        ACTIVE,
        /** No project. */
        INACTIVE
    }

    /**
     * The workflow itself or its draft.
     *
     * @param transitions none if they cannot be read
     * @param problem why they cannot be read
     */
    public record Version(List<Transition> transitions, Optional<ShapeProblem> problem) {}

    /** Whether it has a draft. */
    public boolean hasDraft() {
        return draft.isPresent();
    }

    /** The transitions that can be changed: those of the draft of a workflow in use, else those of the workflow itself; none if they cannot be read. */
    public List<Transition> editable() {
        return (use == Use.ACTIVE ? draft.orElse(live) : live).transitions();
    }

    /** Whether the app understands all of it. */
    public boolean isReadable() {
        return live.problem().isEmpty() && draft.flatMap(Version::problem).isEmpty();
    }

    /** The transitions of the workflow itself at which modules of this app stand. */
    public List<Transition> used() {
        return used(live.transitions());
    }

    /** The same of the draft. */
    public List<Transition> usedInDraft() {
        return used(draft.map(Version::transitions).orElse(List.of()));
    }

    private static List<Transition> used(List<Transition> transitions) {
        return transitions.stream()
                .filter(transition -> transition.has(WorkflowModule::isOfApp))
                .toList();
    }
}
