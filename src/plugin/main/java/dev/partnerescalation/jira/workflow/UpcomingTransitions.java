package dev.partnerescalation.jira.workflow;

import java.util.List;
import java.util.Optional;

/**
 * The guarded transitions that an issue may still have to take.
 *
 * @param leaving those that leave its current status, in the order of the workflow
 * @param handOver the one that leads to the Adobe account team, wherever in the workflow it starts
 */
public record UpcomingTransitions(List<GuardedTransition> leaving, Optional<GuardedTransition> handOver) {

    /** Keeps its own copy. */
    public UpcomingTransitions {
        leaving = List.copyOf(leaving);
    }

    /** The one that comes next; workflows list the way forward first. */
    public Optional<GuardedTransition> next() {
        return leaving.stream().findFirst();
    }
}
