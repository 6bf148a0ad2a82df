package dev.partnerescalation.jira.setup;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowTransitionUtil;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.DescriptorFactory;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.function.Function;

/**
 * Writes our workflow into a copy of Jira's default one. The creating action keeps what Jira gave it (permission, issue
 * creation, index, event) and only leads to our first step; everything else of the copy goes.
 *
 * <p>The lists and maps of descriptors are raw and live: changing them changes the workflow (open source of the engine).
 */
@SuppressWarnings({"unchecked", "rawtypes"})
final class WorkflowContent {

    private final WorkflowDescriptorBuilder parts;
    private final Function<String, String> english;
    private final DescriptorFactory descriptors = DescriptorFactory.getFactory();

    /**
     * @param parts makes the functions and validators, with the ids of this Jira
     * @param english the English text of a bundle key
     */
    WorkflowContent(WorkflowDescriptorBuilder parts, Function<String, String> english) {
        this.parts = parts;
        this.english = english;
    }

    /** Replaces all steps and transitions of the copy. */
    void writeTo(WorkflowDescriptor copy) {
        List<ActionDescriptor> initial = copy.getInitialActions();
        if (initial.isEmpty()) {
            throw new IllegalStateException("Jira's default workflow has no action that creates an issue");
        }
        copy.getSteps().clear();
        copy.getGlobalActions().clear();
        copy.getCommonActions().clear();
        copy.getSplits().clear();
        copy.getJoins().clear();
        for (EscalationStatus status : EscalationStatus.values()) {
            copy.addStep(step(copy, status));
        }
        for (ActionDescriptor creating : initial) {
            creating.getConditionalResults().clear();
            creating.getUnconditionalResult().setStep(EscalationStatus.DRAFT.step());
        }
    }

    private StepDescriptor step(WorkflowDescriptor workflow, EscalationStatus status) {
        StepDescriptor step = descriptors.createStepDescriptor();
        step.setParent(workflow);
        step.setId(status.step());
        step.setName(english.apply(status.nameKey()));
        step.getMetaAttributes().put(JiraWorkflow.STEP_STATUS_KEY, parts.statusId(status));
        for (EscalationTransition transition : EscalationTransition.values()) {
            if (transition.from().contains(status)) {
                step.getActions().add(action(step, transition, status));
            }
        }
        return step;
    }

    private ActionDescriptor action(StepDescriptor step, EscalationTransition transition, EscalationStatus from) {
        ActionDescriptor action = descriptors.createActionDescriptor();
        action.setParent(step);
        action.setId(transition.id(from));
        action.setName(english.apply(transition.nameKey()));
        action.getMetaAttributes().put(JiraWorkflow.JIRA_META_ATTRIBUTE_I18N, transition.nameKey());
        action.getMetaAttributes().put(JiraWorkflow.JIRA_META_ATTRIBUTE_I18N_SUBMIT, transition.submitKey());
        transition.screen().ifPresent(screen -> {
            action.setView(WorkflowTransitionUtil.VIEW_SCREEN);
            action.getMetaAttributes().put(JiraWorkflow.ACTION_SCREEN_ATTRIBUTE, parts.screenId(screen));
        });
        action.getValidators().addAll(parts.validators(transition));
        action.setUnconditionalResult(result(action, transition));
        return action;
    }

    private ResultDescriptor result(ActionDescriptor action, EscalationTransition transition) {
        ResultDescriptor result = descriptors.createResultDescriptor();
        result.setParent(action);
        result.setOldStatus("Finished");
        result.setStatus("Open");
        result.setStep(transition.to().step());
        result.getPostFunctions().addAll(parts.functions(transition));
        return result;
    }
}
