package dev.partnerescalation.jira.setup;

import dev.partnerescalation.jira.descriptor.Transition;
import dev.partnerescalation.jira.descriptor.WorkflowDefinition;
import dev.partnerescalation.jira.descriptor.WorkflowModule;
import dev.partnerescalation.jira.descriptor.WorkflowModule.Kind;
import dev.partnerescalation.jira.workflow.PreparationModules;
import dev.partnerescalation.jira.workflow.ValidatorSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What may break in a finished workflow without anybody meaning it: a guarded transition without its validator, a hand-over without its
 * record, settings that cannot be read, a resolution or a link type that was deleted and created again, a transition without a screen where
 * it needs one, as earlier releases made some. Everything else in the workflow belongs to the administrators and stays, a screen of theirs too.
 */
final class WorkflowDefects {

    private final TransitionModules modules;
    private final Predicate<String> resolutionExists;
    private final Predicate<String> linkTypeExists;
    private final Predicate<String> screenExists;

    WorkflowDefects(
            TransitionModules modules,
            Predicate<String> resolutionExists,
            Predicate<String> linkTypeExists,
            Predicate<String> screenExists) {
        this.modules = modules;
        this.resolutionExists = resolutionExists;
        this.linkTypeExists = linkTypeExists;
        this.screenExists = screenExists;
    }

    /** Whether the transition with this number is one at which the set-up puts the validator. */
    static boolean isGuarded(int transition) {
        return Arrays.stream(EscalationTransition.values())
                .filter(EscalationTransition::isGuarded)
                .anyMatch(one -> one.from().stream().anyMatch(from -> one.id(from) == transition));
    }

    /** Repairs all of them. */
    void repair(WorkflowDefinition workflow) {
        repairs(workflow).values().forEach(repairs -> repairs.forEach(Runnable::run));
    }

    /** The transitions with any defect, in their order. Only reads. */
    Set<EscalationTransition> in(WorkflowDefinition workflow) {
        return repairs(workflow).keySet();
    }

    /** One repair for each defect. What they write is determined only when they run, since a plan does not know the ids of what is yet to be created. */
    private Map<EscalationTransition, List<Runnable>> repairs(WorkflowDefinition workflow) {
        Map<EscalationTransition, List<Runnable>> defective = new EnumMap<>(EscalationTransition.class);
        for (EscalationTransition transition : EscalationTransition.values()) {
            List<Runnable> repairs = new ArrayList<>();
            for (EscalationStatus from : transition.from()) {
                workflow.transition(transition.id(from)).ifPresent(found -> {
                    addMissing(workflow, transition, found, repairs);
                    addScreen(workflow, transition, found, repairs);
                    correctModules(workflow, transition, found, repairs);
                });
            }
            if (!repairs.isEmpty()) {
                defective.put(transition, repairs);
            }
        }
        return defective;
    }

    private void addMissing(
            WorkflowDefinition workflow, EscalationTransition transition, Transition found, List<Runnable> repairs) {
        if (transition.isGuarded()
                && found.unconditional(Kind.VALIDATOR).stream().noneMatch(PreparationModules::isPreparation)) {
            repairs.add(() -> workflow.add(found.id(), modules.preparation(transition)));
        }
        if (transition.isHandOver()
                && found.unconditional(Kind.POST_FUNCTION).stream().noneMatch(TransitionModules::records)) {
            // Before the function that stores the issue, or as the last one if somebody took that away.
            repairs.add(() -> workflow.addBefore(found.id(), modules.record(), TransitionModules::stores));
        }
    }

    /** A screen that Jira does not have shows nothing and keeps the transition from being taken. */
    private void addScreen(
            WorkflowDefinition workflow, EscalationTransition transition, Transition found, List<Runnable> repairs) {
        transition
                .screen()
                .filter(screen -> found.screenId().filter(screenExists).isEmpty())
                .ifPresent(screen -> repairs.add(() -> workflow.showScreen(found.id(), modules.screenId(screen))));
    }

    private void correctModules(
            WorkflowDefinition workflow, EscalationTransition transition, Transition found, List<Runnable> repairs) {
        if (transition.isGuarded()) {
            found.unconditional(Kind.VALIDATOR).stream()
                    .filter(PreparationModules::isPreparation)
                    .filter(this::isDefective)
                    .forEach(module ->
                            repairs.add(() -> workflow.replace(found.id(), module, corrected(module, transition))));
        }
        transition.resolution().ifPresent(resolution -> found.unconditional(Kind.POST_FUNCTION).stream()
                .filter(TransitionModules::setsResolution)
                .filter(this::setsDeletedResolution)
                .forEach(module -> repairs.add(() -> workflow.replace(
                        found.id(),
                        module,
                        module.with(TransitionModules.FIELD_VALUE, modules.resolutionId(resolution))))));
    }

    private boolean setsDeletedResolution(WorkflowModule module) {
        return !resolutionExists.test(Objects.toString(module.arguments().get(TransitionModules.FIELD_VALUE), ""));
    }

    private boolean isDefective(WorkflowModule validator) {
        return !ValidatorSettings.unreadable(validator.arguments()).isEmpty() || countsOnlyDeletedLinkTypes(validator);
    }

    /** Unreadable settings let nobody pass. Only these get the value that a new validator has; the readable ones stay. */
    private WorkflowModule corrected(WorkflowModule validator, EscalationTransition transition) {
        WorkflowModule corrected = validator;
        Map<String, Object> standard = modules.preparation(transition).arguments();
        for (String name : ValidatorSettings.unreadable(validator.arguments())) {
            corrected = standard.containsKey(name) ? corrected.with(name, standard.get(name)) : corrected.without(name);
        }
        return countsOnlyDeletedLinkTypes(validator)
                ? corrected.with(ValidatorSettings.linkTypesName(), modules.linkTypeId())
                : corrected;
    }

    private boolean countsOnlyDeletedLinkTypes(WorkflowModule validator) {
        Set<String> counted =
                ValidatorSettings.repaired(validator.arguments()).policy().linkTypeIds();
        return !counted.isEmpty() && counted.stream().noneMatch(linkTypeExists);
    }
}
