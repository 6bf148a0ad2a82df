package dev.partnerescalation.jira.setup;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dev.partnerescalation.jira.workflow.Gates;
import dev.partnerescalation.jira.workflow.ValidatorSettings;
import dev.partnerescalation.rules.EscalationPolicy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What may break in a finished workflow without anybody meaning it: a gate without its validator, a resolution or a link
 * type that was deleted and made anew. Everything else in the workflow belongs to the administrators and stays.
 */
@SuppressWarnings("unchecked")
final class WorkflowDefects {

    private final WorkflowParts parts;
    private final Predicate<String> resolutionExists;
    private final Predicate<String> linkTypeExists;

    WorkflowDefects(WorkflowParts parts, Predicate<String> resolutionExists, Predicate<String> linkTypeExists) {
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
        List<Runnable> mendings = new ArrayList<>();
        for (EscalationTransition transition : EscalationTransition.values()) {
            for (EscalationStatus from : transition.from()) {
                ActionDescriptor action = workflow.getAction(transition.id(from));
                if (action != null) {
                    collect(transition, action, mendings);
                }
            }
        }
        return mendings;
    }

    private void collect(EscalationTransition transition, ActionDescriptor action, List<Runnable> mendings) {
        if (!transition.gate().isEmpty()) {
            List<ValidatorDescriptor> gates = gates(action);
            if (gates.isEmpty()) {
                mendings.add(() -> action.getValidators().add(parts.gate(transition)));
            }
            gates.forEach(gate -> collect(gate, mendings));
        }
        transition.resolution().ifPresent(resolution -> functions(action).stream()
                .filter(WorkflowParts::setsResolution)
                .filter(this::setsDeletedResolution)
                .forEach(function -> mendings.add(
                        () -> function.getArgs().put(WorkflowParts.FIELD_VALUE, parts.resolutionId(resolution)))));
    }

    private boolean setsDeletedResolution(FunctionDescriptor function) {
        return !resolutionExists.test(Objects.toString(function.getArgs().get(WorkflowParts.FIELD_VALUE), ""));
    }

    private void collect(ValidatorDescriptor gate, List<Runnable> mendings) {
        // Unreadable settings refuse by themselves and name the argument; nothing is guessed here.
        if (ValidatorSettings.read(gate.getArgs()) instanceof ValidatorSettings settings
                && countsOnlyDeletedLinkTypes(settings.policy())) {
            mendings.add(() -> gate.getArgs()
                    .putAll(ValidatorSettings.of(settings.policy().toBuilder()
                                    .linkTypeIds(Set.of(parts.linkTypeId()))
                                    .build())
                            .toArguments()));
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
        return all.stream().filter(Gates::isOurs).toList();
    }

    private static List<FunctionDescriptor> functions(ActionDescriptor action) {
        List<FunctionDescriptor> all = new ArrayList<>((Collection<FunctionDescriptor>) action.getPostFunctions());
        if (action.getUnconditionalResult() != null) {
            all.addAll(action.getUnconditionalResult().getPostFunctions());
        }
        return all;
    }
}
