package dev.partnerescalation.jira.workflow;

import dev.partnerescalation.jira.descriptor.Step;
import dev.partnerescalation.jira.descriptor.Transition;
import dev.partnerescalation.jira.descriptor.Transition.Origin;
import dev.partnerescalation.jira.descriptor.WorkflowDefinition;
import dev.partnerescalation.jira.descriptor.WorkflowModule;
import dev.partnerescalation.jira.issue.InstalledIds;
import dev.partnerescalation.jira.issue.InstalledObjects;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The transitions by which an escalation comes to the Adobe account team, in any workflow.
 *
 * <p>The status <em>Information requested</em> is a part of the stay with Adobe: from there the way back is free. So a transition that leads
 * there from anywhere else is a way to Adobe, too.
 */
public final class WaysToAdobe {

    private WaysToAdobe() {}

    /**
     * The ways on which nothing checks the preparation, each once.
     *
     * @param ids of the statuses; without that of <em>With Adobe account team</em> there is no way
     */
    public static List<Transition> unguarded(WorkflowDefinition workflow, InstalledIds ids) {
        if (ids.get(InstalledObjects.STATUS_WITH_ADOBE).isEmpty()) {
            return List.of();
        }
        Set<String> withAdobe = Stream.of(
                        InstalledObjects.STATUS_WITH_ADOBE, InstalledObjects.STATUS_INFORMATION_REQUESTED)
                .flatMap(status -> ids.get(status).stream())
                .collect(Collectors.toSet());
        return workflow.transitions().stream()
                .filter(transition -> leadsIn(transition, withAdobe))
                .filter(transition -> !isGuarded(transition))
                .toList();
    }

    /**
     * Whether a validator of the preparation runs whenever this transition is taken, and has anything to check. One at a conditional
     * result runs only sometimes, which is no guard.
     */
    public static boolean isGuarded(Transition transition) {
        return transition.unconditional(WorkflowModule.Kind.VALIDATOR).stream().anyMatch(PreparationModules::checks);
    }

    private static boolean leadsIn(Transition transition, Set<String> withAdobe) {
        boolean offered = transition.origin() == Origin.INITIAL
                || transition.origin() == Origin.GLOBAL
                || transition.from().stream().anyMatch(step -> !isIn(step, withAdobe));
        return offered && transition.to().stream().anyMatch(step -> isIn(step, withAdobe));
    }

    private static boolean isIn(Step step, Set<String> statuses) {
        return step.statusId().filter(statuses::contains).isPresent();
    }
}
