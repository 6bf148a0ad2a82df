package dev.partnerescalation.jira.placement;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionalResultDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dev.partnerescalation.jira.placement.WorkflowTransition.Kind;
import dev.partnerescalation.jira.workflow.GuardedTransitions;
import dev.partnerescalation.jira.workflow.WorkflowModuleClasses;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The transitions of one workflow, whoever made it. Adding and removing touch only the lists in which modules of this app
 * stand or will stand; these lists are raw and live, so changing them changes the workflow (open source of the engine).
 *
 * <p>A workflow whose shape is not understood is refused as a whole: who cannot read a thing shall not change it.
 */
final class PlacementMap {

    private final Map<Integer, String> stepNames = new LinkedHashMap<>();
    private final Map<Integer, ActionDescriptor> actions = new LinkedHashMap<>();
    private final Map<Integer, Kind> kinds = new LinkedHashMap<>();
    private final Map<Integer, Set<String>> origins = new LinkedHashMap<>();

    private PlacementMap() {}

    /**
     * Reads a descriptor.
     *
     * @throws PlacementRefusedException if it has a shape that is not understood
     */
    static PlacementMap of(WorkflowDescriptor workflow) {
        if (workflow == null) {
            throw foreign("There is no descriptor");
        }
        PlacementMap map = new PlacementMap();
        map.read(workflow);
        return map;
    }

    private void read(WorkflowDescriptor workflow) {
        List<StepDescriptor> steps = all(workflow.getSteps(), StepDescriptor.class);
        for (StepDescriptor step : steps) {
            if (stepNames.put(step.getId(), Objects.requireNonNullElse(step.getName(), "")) != null) {
                throw foreign("Two steps have the number " + step.getId());
            }
        }
        all(workflow.getInitialActions(), ActionDescriptor.class).forEach(action -> add(action, Kind.INITIAL));
        all(workflow.getGlobalActions(), ActionDescriptor.class).forEach(action -> add(action, Kind.GLOBAL));
        all(workflow.getCommonActions().values(), ActionDescriptor.class).forEach(action -> add(action, Kind.COMMON));
        for (StepDescriptor step : steps) {
            for (ActionDescriptor action : all(step.getActions(), ActionDescriptor.class)) {
                add(action, Kind.ORDINARY);
                origins.get(action.getId()).add(stepNames.get(step.getId()));
            }
        }
    }

    private void add(ActionDescriptor action, Kind kind) {
        ActionDescriptor known = actions.putIfAbsent(action.getId(), action);
        if (known != null && known != action) {
            throw foreign("Two transitions have the number " + action.getId());
        }
        if (known == null) {
            kinds.put(action.getId(), kind);
            origins.put(action.getId(), new LinkedHashSet<>());
            check(action);
        }
    }

    private void check(ActionDescriptor action) {
        moduleLists(action);
        if (action.getUnconditionalResult() == null) {
            throw foreign("Transition " + action.getId() + " leads nowhere");
        }
        for (ResultDescriptor result : results(action)) {
            boolean elsewhere = result.getSplit() > 0 || result.getJoin() > 0;
            // A step of 0 or less means: stay.
            if (!elsewhere && result.getStep() > 0 && !stepNames.containsKey(result.getStep())) {
                throw foreign(
                        "Transition " + action.getId() + " leads to step " + result.getStep() + ", which is missing");
            }
        }
    }

    /** All transitions, in the order of the workflow. */
    List<WorkflowTransition> transitions() {
        return actions.values().stream().map(this::transition).toList();
    }

    /** The transition with this number. */
    Optional<WorkflowTransition> transition(int id) {
        return Optional.ofNullable(actions.get(id)).map(this::transition);
    }

    private WorkflowTransition transition(ActionDescriptor action) {
        List<?> modules = moduleLists(action).stream()
                .flatMap(Collection::stream)
                .filter(PlacementMap::isOfApp)
                .toList();
        return new WorkflowTransition(
                action.getId(),
                Objects.requireNonNullElse(action.getName(), ""),
                nameKey(action),
                kinds.get(action.getId()),
                List.copyOf(origins.get(action.getId())),
                results(action).stream()
                        .map(result -> stepNames.get(result.getStep()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                modules.stream().anyMatch(PlacementMap::isGate),
                modules.size());
    }

    /** Lets our validator stand at the end of a transition's own ones, so that those of others speak first. */
    @SuppressWarnings("unchecked") // the lists of OSWorkflow are raw
    void add(int transition, ValidatorDescriptor gate) {
        ActionDescriptor action = actions.get(transition);
        gate.setParent(action);
        action.getValidators().add(gate);
    }

    /** Takes our validator away from a transition, wherever it stands there. */
    void removeGate(int transition) {
        moduleLists(actions.get(transition)).forEach(modules -> modules.removeIf(PlacementMap::isGate));
    }

    /** Takes everything of this app away, since a transition without the app's classes fails. */
    void removeAll() {
        actions.values()
                .forEach(action -> moduleLists(action).forEach(modules -> modules.removeIf(PlacementMap::isOfApp)));
    }

    private static boolean isGate(Object module) {
        return module instanceof ValidatorDescriptor validator && GuardedTransitions.isOurs(validator);
    }

    private static boolean isOfApp(Object module) {
        return module instanceof ValidatorDescriptor validator
                ? WorkflowModuleClasses.owns(validator.getArgs())
                : WorkflowModuleClasses.owns(((FunctionDescriptor) module).getArgs());
    }

    /** The live lists of the transition's validators and functions, its results included. */
    private static List<List<?>> moduleLists(ActionDescriptor action) {
        List<List<?>> lists = new ArrayList<>();
        lists.add(checked(action.getValidators(), ValidatorDescriptor.class));
        lists.add(checked(action.getPreFunctions(), FunctionDescriptor.class));
        lists.add(checked(action.getPostFunctions(), FunctionDescriptor.class));
        for (ResultDescriptor result : results(action)) {
            lists.add(checked(result.getValidators(), ValidatorDescriptor.class));
            lists.add(checked(result.getPreFunctions(), FunctionDescriptor.class));
            lists.add(checked(result.getPostFunctions(), FunctionDescriptor.class));
        }
        return lists;
    }

    private static List<ResultDescriptor> results(ActionDescriptor action) {
        List<ResultDescriptor> results =
                new ArrayList<>(all(action.getConditionalResults(), ConditionalResultDescriptor.class));
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

    private static <T> List<T> all(Collection<?> members, Class<T> type) {
        return checked(members, type).stream().map(type::cast).toList();
    }

    /** The same collection, once it is known what is in it. */
    private static <C extends Collection<?>> C checked(C members, Class<?> type) {
        if (members == null) {
            throw foreign("A list of " + type.getSimpleName() + " is missing");
        }
        for (Object member : members) {
            if (!type.isInstance(member)) {
                throw foreign("Among those of type " + type.getSimpleName() + " is " + member);
            }
        }
        return members;
    }

    private static PlacementRefusedException foreign(String detail) {
        return new PlacementRefusedException(PlacementRefusal.FOREIGN, detail);
    }
}
