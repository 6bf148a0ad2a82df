package dev.partnerescalation.jira.workflow;

import dev.partnerescalation.jira.descriptor.Transition;
import java.util.List;
import java.util.Optional;

/**
 * The guarded transitions that an issue may still have to take.
 *
 * @param leaving those that leave its current status, in the order of the workflow
 * @param handOver the one that leads to the Adobe account team, wherever in the workflow it starts
 * @param unguarded those that lead there and check nothing, wherever they start
 */
public record UpcomingTransitions(
        List<GuardedTransition> leaving, Optional<GuardedTransition> handOver, List<Transition> unguarded) {

    /** Keeps its own copies. */
    public UpcomingTransitions {
        leaving = List.copyOf(leaving);
        unguarded = List.copyOf(unguarded);
    }

    /** Whether escalations go to Adobe and nothing checks them on the way. */
    public boolean isHandOverUnguarded() {
        return handOver.isEmpty() && !unguarded.isEmpty();
    }

    /** The one that comes next; workflows list the way forward first. */
    public Optional<GuardedTransition> next() {
        return leaving.stream().findFirst();
    }
}
