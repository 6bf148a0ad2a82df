package dev.partnerescalation.jira.setup;

import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.stream.Stream;

/**
 * The plan for a project, or what applying it did.
 *
 * @param project the project that is set up
 * @param steps all steps in their order
 */
public record SetupReport(Project project, List<StepReport> steps) {

    /** Keeps its own copy. */
    public SetupReport {
        steps = List.copyOf(steps);
    }

    /** Whether every item is as wanted now. */
    public boolean isComplete() {
        return items().allMatch(item -> item.state().isSettled());
    }

    /** Whether applying the plan would write anything. */
    public boolean isApplicable() {
        return !hasConflict() && items().anyMatch(item -> item.state().isIntention());
    }

    /** Whether an administrator has to decide about something that the set-up leaves alone. */
    public boolean needsDecision() {
        return items().anyMatch(item -> item.state() == ItemState.DECIDE);
    }

    /** Whether something was not tried. */
    boolean isCutShort() {
        return items().anyMatch(item -> item.state() == ItemState.SKIPPED);
    }

    /** Whether anything was written. */
    public boolean isChanged() {
        return items().anyMatch(item -> item.state().isChange());
    }

    /** Whether something that does not belong to the app stands in the way; then nothing was written. */
    public boolean hasConflict() {
        return items().anyMatch(item -> item.state() == ItemState.CONFLICT);
    }

    /** Whether an item failed; the items after it were not tried. */
    public boolean hasFailed() {
        return items().anyMatch(item -> item.state() == ItemState.FAILED);
    }

    private Stream<SetupItem> items() {
        return steps.stream().flatMap(step -> step.items().stream());
    }
}
