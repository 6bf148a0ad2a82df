package dev.partnerescalation.jira.setup;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import dev.partnerescalation.jira.descriptor.Transition;
import dev.partnerescalation.jira.descriptor.Transition.Origin;
import dev.partnerescalation.jira.descriptor.WorkflowDefinition;
import dev.partnerescalation.jira.workflow.PreparationModules;
import dev.partnerescalation.jira.workflow.WaysToAdobe;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Names the transitions that lead to Adobe and check nothing, in every workflow that escalations follow anywhere. They belong to the
 * administrators, so the set-up changes none of them and goes on beside them.
 */
final class UnguardedWays {

    private static final String PART = "workflow.ungated.";

    private final WorkflowManager workflows;
    private final WorkflowSchemeManager schemes;
    private final ProjectManager projects;
    private final IssueTypeSchemeStep offering;

    UnguardedWays(
            WorkflowManager workflows,
            WorkflowSchemeManager schemes,
            ProjectManager projects,
            IssueTypeSchemeStep offering) {
        this.workflows = workflows;
        this.schemes = schemes;
        this.projects = projects;
        this.offering = offering;
    }

    /** One for each number of a transition; its message names the workflows. */
    List<Task> tasks(SetupRun run) {
        Map<Integer, List<Way>> byNumber = new TreeMap<>();
        for (JiraWorkflow workflow : workflows.getWorkflows()) {
            List<Transition> unguarded = unguarded(run, workflow);
            // Asking the projects costs much and is needed for hardly any workflow.
            if (!unguarded.isEmpty() && (isOfApp(run, workflow) || isFollowed(run, workflow))) {
                unguarded.forEach(transition -> byNumber.computeIfAbsent(transition.id(), number -> new ArrayList<>())
                        .add(new Way(workflow.getName(), transition)));
            }
        }
        return byNumber.entrySet().stream()
                .map(entry -> task(run, entry.getKey(), entry.getValue()))
                .toList();
    }

    /** A transition of a workflow. */
    private record Way(String workflow, Transition transition) {}

    private static Task task(SetupRun run, int number, List<Way> ways) {
        return Task.decide(
                PART + number,
                ways.get(0).transition().nameIn(run.messages()),
                Integer.toString(number),
                ways.stream().map(way -> sentence(run, way)).collect(Collectors.joining(" ")));
    }

    private static String sentence(SetupRun run, Way way) {
        Transition transition = way.transition();
        String name = transition.nameIn(run.messages());
        if (transition.origin() == Origin.INITIAL) {
            return run.say("ungated.initial", name, way.workflow());
        }
        return run.say(
                transition.has(PreparationModules::isPreparation) ? "ungated.off" : "ungated", name, way.workflow());
    }

    private static List<Transition> unguarded(SetupRun run, JiraWorkflow workflow) {
        // One without a descriptor leads nowhere.
        if (workflow.isDraftWorkflow() || workflow.getDescriptor() == null) {
            return List.of();
        }
        return WaysToAdobe.unguarded(
                        WorkflowDefinition.of(workflow), run.installed().snapshot())
                .stream()
                .filter(transition -> !(isOfApp(run, workflow) && isRepaired(transition)))
                .toList();
    }

    /** The validators of the app's own transitions are put back by the step of the workflow, which names them itself. */
    private static boolean isRepaired(Transition transition) {
        return WorkflowDefects.isGuarded(transition.id()) && !transition.has(PreparationModules::isPreparation);
    }

    private static boolean isOfApp(SetupRun run, JiraWorkflow workflow) {
        return run.id(WorkflowStep.PART).equals(Optional.of(workflow.getName()));
    }

    /** Whether escalations of any project follow it. */
    private boolean isFollowed(SetupRun run, JiraWorkflow workflow) {
        Optional<String> type = run.installed().issueTypeId();
        return type.isPresent()
                && projects.getProjects().stream()
                        .filter(project -> offering.offers(project, type))
                        .map(project -> followed(schemes.getWorkflowSchemeObj(project), type.get()))
                        .anyMatch(workflow.getName()::equals);
    }

    private static String followed(WorkflowScheme scheme, String typeId) {
        return scheme.getActualWorkflow(typeId);
    }
}
