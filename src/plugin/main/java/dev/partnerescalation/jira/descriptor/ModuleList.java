package dev.partnerescalation.jira.descriptor;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionalResultDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import dev.partnerescalation.jira.descriptor.WorkflowModule.Kind;
import dev.partnerescalation.jira.descriptor.WorkflowModule.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * One of the lists of a transition in which validators or functions stand.
 *
 * @param owner the transition or the result that has the list
 * @param live the engine's own list, which may hold what it should not; null if there is none
 */
@SuppressWarnings("unchecked") // the lists of OSWorkflow are raw
record ModuleList(Kind kind, Place place, AbstractDescriptor owner, List<Object> live) {

    /** All lists of a transition, in the order in which this app reads them. */
    static List<ModuleList> of(ActionDescriptor action) {
        List<ModuleList> lists = new ArrayList<>();
        lists.add(new ModuleList(Kind.VALIDATOR, Place.TRANSITION, action, action.getValidators()));
        lists.add(new ModuleList(Kind.PRE_FUNCTION, Place.TRANSITION, action, action.getPreFunctions()));
        lists.add(new ModuleList(Kind.POST_FUNCTION, Place.TRANSITION, action, action.getPostFunctions()));
        for (ResultDescriptor result : results(action)) {
            Place place = result instanceof ConditionalResultDescriptor ? Place.CONDITIONAL_RESULT : Place.RESULT;
            lists.add(new ModuleList(Kind.VALIDATOR, place, result, result.getValidators()));
            lists.add(new ModuleList(Kind.PRE_FUNCTION, place, result, result.getPreFunctions()));
            lists.add(new ModuleList(Kind.POST_FUNCTION, place, result, result.getPostFunctions()));
        }
        return lists;
    }

    /** The results of a transition: conditional ones first, as the engine tries them. */
    static List<ResultDescriptor> results(ActionDescriptor action) {
        List<ResultDescriptor> results = new ArrayList<>();
        for (Object result : action.getConditionalResults()) {
            if (result instanceof ConditionalResultDescriptor conditional) {
                results.add(conditional);
            }
        }
        if (action.getUnconditionalResult() != null) {
            results.add(action.getUnconditionalResult());
        }
        return results;
    }

    /** What belongs into the list. */
    Class<? extends AbstractDescriptor> type() {
        return kind == Kind.VALIDATOR ? ValidatorDescriptor.class : FunctionDescriptor.class;
    }

    List<WorkflowModule> modules() {
        return live.stream().filter(type()::isInstance).map(this::module).toList();
    }

    /** Adds a module before the first such one, or at the end if there is none. */
    void add(WorkflowModule module, Predicate<WorkflowModule> next) {
        AbstractDescriptor descriptor = NewDescriptors.of(module);
        descriptor.setParent(owner);
        int index = indexOf(next);
        live.add(index < 0 ? live.size() : index, descriptor);
    }

    /** Gives the first module that equals the old one other arguments. */
    boolean replace(WorkflowModule old, WorkflowModule replacement) {
        int index = indexOf(old::equals);
        if (index >= 0) {
            NewDescriptors.write(replacement.arguments(), (AbstractDescriptor) live.get(index));
        }
        return index >= 0;
    }

    void remove(Predicate<WorkflowModule> module) {
        live.removeIf(one -> matches(one, module));
    }

    private int indexOf(Predicate<WorkflowModule> wanted) {
        for (int index = 0; index < live.size(); index++) {
            if (matches(live.get(index), wanted)) {
                return index;
            }
        }
        return -1;
    }

    private boolean matches(Object descriptor, Predicate<WorkflowModule> wanted) {
        return type().isInstance(descriptor) && wanted.test(module(descriptor));
    }

    private WorkflowModule module(Object descriptor) {
        return WorkflowModule.of(kind, place, WorkflowModule.argumentsOf((AbstractDescriptor) descriptor));
    }
}
