package dev.partnerescalation.host.page.admin;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.List;

/** The steps of a workflow with what leads out of each, as a table shows them. */
record StepViews(JiraWorkflow workflow) {

    /** A step; {@code status} is null when its status is gone. */
    record Step(int id, String name, String status, List<Transition> transitions) {}

    /**
     * A transition.
     *
     * @param kind initial, global, common (shared by several steps) or ordinary
     * @param target name of the step it leads to; empty if it stays or a split decides
     */
    record Transition(int id, String name, String kind, String target, String query) {}

    List<Transition> initial() {
        return transitions(workflow.getDescriptor().getInitialActions());
    }

    List<Transition> global() {
        return transitions(workflow.getDescriptor().getGlobalActions());
    }

    List<Step> steps() {
        List<?> steps = workflow.getDescriptor().getSteps();
        return steps.stream().map(step -> step((StepDescriptor) step)).toList();
    }

    private Step step(StepDescriptor step) {
        Status status = workflow.getLinkedStatus(step);
        return new Step(
                step.getId(),
                step.getName(),
                status == null ? null : status.getNameTranslation(),
                transitions(step.getActions()));
    }

    private List<Transition> transitions(List<?> actions) {
        return actions.stream().map(action -> of((ActionDescriptor) action)).toList();
    }

    Transition of(ActionDescriptor action) {
        StepDescriptor target =
                workflow.getDescriptor().getStep(action.getUnconditionalResult().getStep());
        return new Transition(
                action.getId(),
                action.getName(),
                workflow.getActionType(action),
                target == null ? "" : target.getName(),
                TransitionAddress.of(workflow).at(action.getId()).query());
    }
}
