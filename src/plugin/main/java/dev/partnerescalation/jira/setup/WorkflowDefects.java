package dev.partnerescalation.jira.setup;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dev.partnerescalation.jira.workflow.GuardedTransitions;
import dev.partnerescalation.jira.workflow.ValidatorSettings;
import dev.partnerescalation.rules.EscalationPolicy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What may break in a finished workflow without anybody meaning it: a gate without its validator, a hand-over without its record, settings that
 * cannot be read, a resolution or a link type that was deleted and made anew. Everything else in the workflow belongs to the
 * administrators and stays.
 */
@SuppressWarnings("unchecked")
final class WorkflowDefects {

    private final WorkflowDescriptorBuilder parts;
    private final Predicate<String> resolutionExists;
    private final Predicate<String> linkTypeExists;

    WorkflowDefects(
            WorkflowDescriptorBuilder parts, Predicate<String> resolutionExists, Predicate<String> linkTypeExists) {
        this.parts = parts;
        this.resolutionExists = resolutionExists;
        this.linkTypeExists = linkTypeExists;
    }

    /** Whether anything is to be mended. */
    boolean areIn(WorkflowDescriptor workflow) {
        return !mendings(workflow).isEmpty();
    }

    /** Mends all of it. */
    void mend(WorkflowDescriptor workflow) {
        mendings(workflow).forEach(Runnable::run);
    }

    private List<Runnable> mendings(WorkflowDescriptor workflow) {
        return defective(workflow).values().stream().flatMap(List::stream).toList();
    }

    /** The transitions with anything to be mended, in their order. */
    Set<EscalationTransition> transitions(WorkflowDescriptor workflow) {
        return defective(workflow).keySet();
    }

    private Map<EscalationTransition, List<Runnable>> defective(WorkflowDescriptor workflow) {
        Map<EscalationTransition, List<Runnable>> defective = new EnumMap<>(EscalationTransition.class);
        for (EscalationTransition transition : EscalationTransition.values()) {
            List<Runnable> mendings = new ArrayList<>();
            for (EscalationStatus from : transition.from()) {
                ActionDescriptor action = workflow.getAction(transition.id(from));
                if (action != null) {
                    collect(transition, action, mendings);
                }
            }
            if (!mendings.isEmpty()) {
                defective.put(transition, mendings);
            }
        }
        return defective;
    }

    private void collect(EscalationTransition transition, ActionDescriptor action, List<Runnable> mendings) {
        if (!transition.gate().isEmpty()) {
            List<ValidatorDescriptor> gates = gates(action);
            if (gates.isEmpty()) {
                mendings.add(() -> action.getValidators().add(parts.gate(transition)));
            }
            gates.forEach(gate -> collect(transition, gate, mendings));
        }
        if (transition.isHandOver()
                && action.getUnconditionalResult() != null
                && functions(action).stream().noneMatch(WorkflowDescriptorBuilder::records)) {
            mendings.add(() -> addRecord(action));
        }
        transition.resolution().ifPresent(resolution -> functions(action).stream()
                .filter(WorkflowDescriptorBuilder::setsResolution)
                .filter(this::setsDeletedResolution)
                .forEach(function -> mendings.add(() -> function.getArgs()
                        .put(WorkflowDescriptorBuilder.FIELD_VALUE, parts.resolutionId(resolution)))));
    }

    /** Before the function that stores the issue, or as the last one if somebody took that away. */
    private void addRecord(ActionDescriptor action) {
        List<FunctionDescriptor> functions = action.getUnconditionalResult().getPostFunctions();
        int place = 0;
        while (place < functions.size() && !WorkflowDescriptorBuilder.stores(functions.get(place))) {
            place++;
        }
        functions.add(place, parts.record());
    }

    private boolean setsDeletedResolution(FunctionDescriptor function) {
        return !resolutionExists.test(
                Objects.toString(function.getArgs().get(WorkflowDescriptorBuilder.FIELD_VALUE), ""));
    }

    private void collect(EscalationTransition transition, ValidatorDescriptor gate, List<Runnable> mendings) {
        List<String> unreadable = ValidatorSettings.unreadable(gate.getArgs());
        if (!unreadable.isEmpty()) {
            mendings.add(() -> replace(unreadable, gate, parts.gate(transition)));
        }
        if (countsOnlyDeletedLinkTypes(
                ValidatorSettings.repaired(gate.getArgs()).policy())) {
            mendings.add(() -> gate.getArgs().put(ValidatorSettings.linkTypesName(), parts.linkTypeId()));
        }
    }

    /** Unreadable settings let nobody pass. Only these get the value that a new gate has; the readable ones stay. */
    private static void replace(List<String> names, ValidatorDescriptor gate, ValidatorDescriptor standard) {
        for (String name : names) {
            if (standard.getArgs().containsKey(name)) {
                gate.getArgs().put(name, standard.getArgs().get(name));
            } else {
                gate.getArgs().remove(name);
            }
        }
    }

    private boolean countsOnlyDeletedLinkTypes(EscalationPolicy policy) {
        return !policy.linkTypeIds().isEmpty() && policy.linkTypeIds().stream().noneMatch(linkTypeExists);
    }

    /** Validators stand on the action; some tools write them into the result. */
    private static List<ValidatorDescriptor> gates(ActionDescriptor action) {
        List<ValidatorDescriptor> all = new ArrayList<>((Collection<ValidatorDescriptor>) action.getValidators());
        if (action.getUnconditionalResult() != null) {
            all.addAll(action.getUnconditionalResult().getValidators());
        }
        return all.stream().filter(GuardedTransitions::isOurs).toList();
    }

    private static List<FunctionDescriptor> functions(ActionDescriptor action) {
        List<FunctionDescriptor> all = new ArrayList<>((Collection<FunctionDescriptor>) action.getPostFunctions());
        if (action.getUnconditionalResult() != null) {
            all.addAll(action.getUnconditionalResult().getPostFunctions());
        }
        return all;
    }
}
