package dev.partnerescalation.jira.setup;

import dev.partnerescalation.jira.descriptor.Step;
import dev.partnerescalation.jira.descriptor.Transition;
import dev.partnerescalation.jira.descriptor.Transition.Origin;
import dev.partnerescalation.jira.descriptor.WorkflowDefinition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The workflow of escalations, written into a copy of Jira's default workflow. The creating transition keeps what Jira gave it and
 * everything else of the copy goes.
 */
final class EscalationWorkflow {

    private final SetupRun run;
    private final TransitionModules modules;

    EscalationWorkflow(SetupRun run) {
        this.run = run;
        this.modules = new TransitionModules(run);
    }

    /** Replaces all steps and transitions of the copy. */
    void writeTo(WorkflowDefinition copy) {
        List<Step> steps =
                Arrays.stream(EscalationStatus.values()).map(this::step).toList();
        List<Transition> transitions = new ArrayList<>();
        for (EscalationTransition transition : EscalationTransition.values()) {
            transition.from().forEach(from -> transitions.add(transition(transition, from)));
        }
        copy.rebuild(steps, transitions);
    }

    private Step step(EscalationStatus status) {
        return new Step(
                status.step(), run.english().text(status.nameKey()), Optional.of(StatusesStep.idOf(run, status)));
    }

    private Transition transition(EscalationTransition transition, EscalationStatus from) {
        return new Transition(
                transition.id(from),
                run.english().text(transition.nameKey()),
                Optional.of(transition.nameKey()),
                Optional.of(transition.submitKey()),
                transition.screen().map(screen -> run.createdId(screen.part())),
                Origin.ORDINARY,
                List.of(step(from)),
                List.of(step(transition.to())),
                modules.of(transition));
    }
}
