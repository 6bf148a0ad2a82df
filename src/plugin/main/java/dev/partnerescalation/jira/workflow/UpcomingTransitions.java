package dev.partnerescalation.jira.workflow;

import dev.partnerescalation.jira.descriptor.Transition;
import java.util.List;
import java.util.Optional;

/**
 * The guarded transitions that an issue may still have to take.
 *
 * @param offered all that leave its current status, guarded or not, in the order of the workflow
 * @param leaving the guarded ones among them
 * @param handOver the one that leads to the Adobe account team, wherever in the workflow it starts
 * @param unguarded those that lead there and check nothing, wherever they start
 * @param checksAnywhere whether any transition of the workflow checks the preparation
 */
public record UpcomingTransitions(
        List<Transition> offered,
        List<GuardedTransition> leaving,
        Optional<GuardedTransition> handOver,
        List<Transition> unguarded,
        boolean checksAnywhere) {

    /** Keeps its own copies. */
    public UpcomingTransitions {
        offered = List.copyOf(offered);
        leaving = List.copyOf(leaving);
        unguarded = List.copyOf(unguarded);
    }

    /** Whether a workflow that checks escalations elsewhere lets them go to Adobe unchecked. */
    public boolean isHandOverUnguarded() {
        return checksAnywhere && handOver.isEmpty() && !unguarded.isEmpty();
    }

    /** The one that comes next; workflows list the way forward first. */
    public Optional<GuardedTransition> next() {
        return leaving.stream().findFirst();
    }
}
