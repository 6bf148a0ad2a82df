package dev.partnerescalation.jira.setup;

import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Optional;

/**
 * The state of one project that was set up.
 *
 * @param project the project
 * @param plan what a set-up would do; empty when that was not found out
 * @param reference under which the log holds the cause, if it could not be; without a plan and a reference nobody tried
 */
public record ProjectHealth(Project project, Optional<SetupReport> plan, Optional<String> reference) {

    /** Whether anybody tried to find out. */
    public boolean isChecked() {
        return plan.isPresent() || reference.isPresent();
    }

    /** The items that are not as planned. */
    public List<SetupItem> deviations() {
        return plan.stream()
                .flatMap(report -> report.steps().stream())
                .flatMap(step -> step.items().stream())
                .filter(item -> item.state() != ItemState.EXISTS)
                .toList();
    }

    /** Whether all is as planned. */
    public boolean isFine() {
        return plan.filter(SetupReport::isComplete).isPresent();
    }

    /** Whether a set-up can repair any of it: nothing that does not belong to the app stands in the way. */
    public boolean isRepairable() {
        return plan.filter(SetupReport::isApplicable).isPresent();
    }
}
