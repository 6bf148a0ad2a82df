package dev.partnerescalation.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.WorkflowManager;
import dev.partnerescalation.jira.descriptor.Transition;
import dev.partnerescalation.jira.descriptor.WorkflowDefinition;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.readiness.PolicyReading;
import java.util.List;
import java.util.Optional;

/**
 * Finds the guarded transitions of an issue in its workflow, whoever made it: the validator may stand at any transition, on the
 * transition itself or in a result, and a transition may be common to some steps or global.
 */
public final class GuardedTransitions {

    private final WorkflowManager workflows;
    private final InstalledObjects installed;

    public GuardedTransitions(WorkflowManager workflows, InstalledObjects installed) {
        this.workflows = workflows;
        this.installed = installed;
    }

    /**
     * Reads the workflow of the issue once.
     *
     * @throws com.atlassian.jira.workflow.WorkflowException if Jira has no workflow for it
     */
    public UpcomingTransitions of(Issue issue) {
        WorkflowDefinition workflow = WorkflowDefinition.of(workflows.getWorkflow(issue));
        String status = issue.getStatus().getId();
        List<Transition> offered = workflow.offeredIn(step -> step.hasStatus(status));
        List<GuardedTransition> leaving = offered.stream()
                .flatMap(transition -> guarded(transition).stream())
                .toList();
        return new UpcomingTransitions(
                offered,
                leaving,
                handOver(workflow, leaving),
                WaysToAdobe.unguarded(workflow, installed.snapshot()),
                workflow.transitions().stream()
                        .anyMatch(transition -> guarded(transition).isPresent()));
    }

    /**
     * One transition of the issue's workflow, wherever in the workflow it starts.
     *
     * @return empty if the workflow has no such transition, or if it is not guarded
     * @throws com.atlassian.jira.workflow.WorkflowException if Jira has no workflow for the issue
     */
    public Optional<GuardedTransition> at(Issue issue, int transitionId) {
        return WorkflowDefinition.of(workflows.getWorkflow(issue)).offeredIn(step -> true).stream()
                .filter(transition -> transition.id() == transitionId)
                .flatMap(transition -> guarded(transition).stream())
                .findFirst();
    }

    /** Prefers one that starts where the issue is: an administrator may have several ways to Adobe. */
    private Optional<GuardedTransition> handOver(WorkflowDefinition workflow, List<GuardedTransition> leaving) {
        Optional<String> status = installed.get(InstalledObjects.STATUS_WITH_ADOBE);
        if (status.isEmpty()) {
            return Optional.empty();
        }
        List<GuardedTransition> handOvers = workflow.offeredIn(step -> true).stream()
                .filter(transition -> transition.to().stream().anyMatch(step -> step.hasStatus(status.get())))
                .flatMap(transition -> guarded(transition).stream())
                .toList();
        return handOvers.stream().filter(leaving::contains).findFirst().or(() -> handOvers.stream()
                .findFirst());
    }

    /** The transition as a guarded one; empty if no validator stands there, or if all of its checks are off. */
    public static Optional<GuardedTransition> guarded(Transition transition) {
        List<PolicyReading> settings = transition.modules().stream()
                .filter(PreparationModules::isPreparation)
                .map(validator -> ValidatorSettings.read(validator.arguments()))
                .toList();
        return settings.stream().anyMatch(PolicyReading::asksForAnything)
                ? Optional.of(new GuardedTransition(transition, settings))
                : Optional.empty();
    }
}
