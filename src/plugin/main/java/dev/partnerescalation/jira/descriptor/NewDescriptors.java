package dev.partnerescalation.jira.descriptor;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowTransitionUtil;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.DescriptorFactory;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dev.partnerescalation.jira.descriptor.WorkflowModule.Kind;
import java.util.List;
import java.util.Map;

/** Makes descriptors of what the records say. They come from the engine's factory: in Jira their constructors are not accessible. */
@SuppressWarnings("unchecked") // the lists and maps of OSWorkflow are raw
final class NewDescriptors {

    private static final DescriptorFactory FACTORY = DescriptorFactory.getFactory();

    private NewDescriptors() {}

    /** A step of the workflow with those of these transitions that start in it. */
    static StepDescriptor of(Step step, WorkflowDescriptor workflow, List<Transition> transitions) {
        StepDescriptor descriptor = FACTORY.createStepDescriptor();
        descriptor.setParent(workflow);
        descriptor.setId(step.id());
        descriptor.setName(step.name());
        step.statusId().ifPresent(id -> descriptor.getMetaAttributes().put(JiraWorkflow.STEP_STATUS_KEY, id));
        transitions.stream()
                .filter(transition -> transition.from().contains(step))
                .forEach(transition -> descriptor.getActions().add(of(transition, descriptor)));
        return descriptor;
    }

    private static ActionDescriptor of(Transition transition, StepDescriptor step) {
        ActionDescriptor action = FACTORY.createActionDescriptor();
        action.setParent(step);
        action.setId(transition.id());
        action.setName(transition.name());
        Map<String, String> attributes = action.getMetaAttributes();
        transition.nameKey().ifPresent(key -> attributes.put(JiraWorkflow.JIRA_META_ATTRIBUTE_I18N, key));
        transition.buttonKey().ifPresent(key -> attributes.put(JiraWorkflow.JIRA_META_ATTRIBUTE_I18N_SUBMIT, key));
        transition.screenId().ifPresent(id -> showScreen(id, action));
        ResultDescriptor result = FACTORY.createResultDescriptor();
        result.setParent(action);
        result.setOldStatus("Finished");
        result.setStatus("Open");
        result.setStep(transition.to().get(0).id());
        action.setUnconditionalResult(result);
        List<ModuleList> lists = ModuleList.of(action);
        for (WorkflowModule module : transition.modules()) {
            lists.stream()
                    .filter(list -> list.kind() == module.kind() && list.place() == module.place())
                    .forEach(list -> list.add(module, other -> false));
        }
        return action;
    }

    /** Lets Jira show this screen when the transition is taken. */
    static void showScreen(String id, ActionDescriptor action) {
        action.setView(WorkflowTransitionUtil.VIEW_SCREEN);
        action.getMetaAttributes().put(JiraWorkflow.ACTION_SCREEN_ATTRIBUTE, id);
    }

    /** A validator or function that stands nowhere yet. */
    static AbstractDescriptor of(WorkflowModule module) {
        AbstractDescriptor descriptor;
        if (module.kind() == Kind.VALIDATOR) {
            ValidatorDescriptor validator = FACTORY.createValidatorDescriptor();
            validator.setType("class");
            descriptor = validator;
        } else {
            FunctionDescriptor function = FACTORY.createFunctionDescriptor();
            function.setType("class");
            descriptor = function;
        }
        write(module.arguments(), descriptor);
        return descriptor;
    }

    /** Gives the descriptor of a validator or function exactly these arguments. */
    static void write(Map<String, Object> arguments, AbstractDescriptor descriptor) {
        Map<Object, Object> live = (Map<Object, Object>) WorkflowModule.argumentsOf(descriptor);
        live.keySet().retainAll(arguments.keySet());
        live.putAll(arguments);
    }
}
