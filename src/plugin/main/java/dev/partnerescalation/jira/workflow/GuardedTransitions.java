package dev.partnerescalation.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.readiness.PolicyReading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the gates of an issue in its workflow, whoever made it: our validator may stand at any transition, on the action or in
 * a result, and a transition may be common to some steps or global.
 */
@SuppressWarnings("unchecked") // the lists of OSWorkflow are raw
public final class GuardedTransitions {

    private static final String CLASS_NAME = "class.name";

    private final WorkflowManager workflows;
    private final InstalledObjects installed;

    public GuardedTransitions(WorkflowManager workflows, InstalledObjects installed) {
        this.workflows = workflows;
        this.installed = installed;
    }

    /** Whether this is the validator that judges the preparation. */
    public static boolean isOurs(ValidatorDescriptor validator) {
        // Names in workflows may be wrapped in line breaks, and no engine trims them.
        return validator.getArgs().get(CLASS_NAME) instanceof String name
                && name.trim().equals(PreparationValidator.class.getName());
    }

    /**
     * Reads the workflow of the issue once.
     *
     * @throws com.atlassian.jira.workflow.WorkflowException if Jira has no workflow for it
     */
    public UpcomingTransitions of(Issue issue) {
        WorkflowDescriptor workflow = workflows.getWorkflow(issue).getDescriptor();
        String status = issue.getStatus().getId();
        List<GuardedTransition> leaving = transitions(workflow, step -> isOf(status, step))
                .flatMap(action -> gate(action).stream())
                .toList();
        return new UpcomingTransitions(leaving, handOver(workflow, leaving));
    }

    /**
     * The gate at one transition of the issue's workflow, wherever in the workflow it starts.
     *
     * @return empty if the workflow has no such transition, or if it does not ask for our judgement
     * @throws com.atlassian.jira.workflow.WorkflowException if Jira has no workflow for the issue
     */
    public Optional<GuardedTransition> at(Issue issue, int transitionId) {
        WorkflowDescriptor workflow = workflows.getWorkflow(issue).getDescriptor();
        return transitions(workflow, step -> true)
                .filter(action -> action.getId() == transitionId)
                .flatMap(action -> gate(action).stream())
                .findFirst();
    }

    /** All transitions that start in these steps, and the global ones. */
    private static Stream<ActionDescriptor> transitions(WorkflowDescriptor workflow, Predicate<StepDescriptor> from) {
        List<StepDescriptor> steps = workflow.getSteps();
        List<ActionDescriptor> global = workflow.getGlobalActions();
        return Stream.concat(
                steps.stream().filter(from).flatMap(step -> ((List<ActionDescriptor>) step.getActions()).stream()),
                global.stream());
    }

    /** Prefers one that starts where the issue is: an administrator may have several ways to Adobe. */
    private Optional<GuardedTransition> handOver(WorkflowDescriptor workflow, List<GuardedTransition> leaving) {
        Optional<String> status = installed.get(InstalledObjects.STATUS_WITH_ADOBE);
        if (status.isEmpty()) {
            return Optional.empty();
        }
        List<StepDescriptor> steps = workflow.getSteps();
        List<Integer> atAdobe = steps.stream()
                .filter(step -> isOf(status.get(), step))
                .map(StepDescriptor::getId)
                .toList();
        List<GuardedTransition> handOvers = transitions(workflow, step -> true)
                .filter(action -> results(action).stream().anyMatch(result -> atAdobe.contains(result.getStep())))
                .flatMap(action -> gate(action).stream())
                .toList();
        return handOvers.stream().filter(leaving::contains).findFirst().or(() -> handOvers.stream()
                .findFirst());
    }

    private static boolean isOf(String statusId, StepDescriptor step) {
        return step.getMetaAttributes().get(JiraWorkflow.STEP_STATUS_KEY) instanceof String id
                && id.trim().equals(statusId);
    }

    private static Optional<GuardedTransition> gate(ActionDescriptor action) {
        List<ValidatorDescriptor> validators =
                new ArrayList<>((Collection<ValidatorDescriptor>) action.getValidators());
        results(action).forEach(result -> validators.addAll(result.getValidators()));
        List<PolicyReading> settings = validators.stream()
                .filter(GuardedTransitions::isOurs)
                .map(validator -> ValidatorSettings.read(validator.getArgs()))
                .toList();
        return settings.isEmpty()
                ? Optional.empty()
                : Optional.of(new GuardedTransition(
                        action.getId(), Objects.requireNonNullElse(action.getName(), ""), nameKey(action), settings));
    }

    private static List<ResultDescriptor> results(ActionDescriptor action) {
        List<ResultDescriptor> results = new ArrayList<>((Collection<ResultDescriptor>) action.getConditionalResults());
        if (action.getUnconditionalResult() != null) {
            results.add(action.getUnconditionalResult());
        }
        return results;
    }

    private static Optional<String> nameKey(ActionDescriptor action) {
        return action.getMetaAttributes().get(JiraWorkflow.JIRA_META_ATTRIBUTE_I18N) instanceof String key
                        && !key.isBlank()
                ? Optional.of(key.strip())
                : Optional.empty();
    }
}
