package dev.partnerescalation.host.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.JoinDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.SplitDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Finds workflows that would fail while they run. OSWorkflow's check refuses valid names with an ampersand, so it is not used. */
final class WorkflowValidation {

    private WorkflowValidation() {}

    /** Every action once, also when several steps share it. */
    static Collection<ActionDescriptor> actions(WorkflowDescriptor workflow) {
        Set<ActionDescriptor> actions = Collections.newSetFromMap(new IdentityHashMap<>());
        addAll(actions, workflow.getInitialActions());
        addAll(actions, workflow.getGlobalActions());
        addAll(actions, workflow.getCommonActions().values());
        for (Object step : workflow.getSteps()) {
            addAll(actions, ((StepDescriptor) step).getActions());
        }
        return actions;
    }

    private static void addAll(Set<ActionDescriptor> actions, Collection<?> more) {
        more.forEach(action -> actions.add((ActionDescriptor) action));
    }

    static void check(WorkflowDescriptor workflow) {
        if (workflow.getInitialActions().isEmpty()) {
            throw new IllegalArgumentException("The workflow has no initial action");
        }
        uniqueIds(
                "action",
                actions(workflow).stream().map(ActionDescriptor::getId).toList());
        List<Integer> steps = ids(workflow.getSteps());
        uniqueIds("step", steps);
        Set<Integer> splits = idsOf(workflow.getSplits(), split -> ((SplitDescriptor) split).getId());
        Set<Integer> joins = idsOf(workflow.getJoins(), join -> ((JoinDescriptor) join).getId());
        Targets targets = new Targets(new HashSet<>(steps), splits, joins);
        checkJoins(workflow.getJoins());
        for (ActionDescriptor action : actions(workflow)) {
            targets.check("Action " + action.getId(), action.getUnconditionalResult());
            for (Object result : action.getConditionalResults()) {
                targets.check("Action " + action.getId(), (ResultDescriptor) result);
            }
        }
    }

    private static void checkJoins(List<?> joins) {
        for (Object join : joins) {
            if (((JoinDescriptor) join).getResult() == null) {
                throw new IllegalArgumentException(
                        "Join " + ((JoinDescriptor) join).getId() + " has no <unconditional-result>");
            }
        }
    }

    private static List<Integer> ids(List<?> steps) {
        return steps.stream().map(step -> ((StepDescriptor) step).getId()).toList();
    }

    private static Set<Integer> idsOf(List<?> members, Function<Object, Integer> id) {
        Set<Integer> ids = new HashSet<>();
        members.forEach(member -> ids.add(id.apply(member)));
        return ids;
    }

    private static void uniqueIds(String kind, List<Integer> ids) {
        Set<Integer> seen = new HashSet<>();
        for (Integer id : ids) {
            if (!seen.add(id)) {
                throw new IllegalArgumentException("Two of the workflow's " + kind + "s have the id " + id);
            }
        }
    }

    /** Where a result may lead. A step of -1 or 0 means: stay, or leave it to a split or join. */
    private record Targets(Set<Integer> steps, Set<Integer> splits, Set<Integer> joins) {

        void check(String subject, ResultDescriptor result) {
            if (result.getSplit() > 0) {
                exists(subject, "split", result.getSplit(), splits);
            } else if (result.getJoin() > 0) {
                exists(subject, "join", result.getJoin(), joins);
            } else if (result.getStep() > 0) {
                exists(subject, "step", result.getStep(), steps);
            }
        }

        private static void exists(String subject, String kind, int id, Set<Integer> known) {
            if (!known.contains(id)) {
                throw new IllegalArgumentException(subject + " leads to " + kind + " " + id + ", which does not exist");
            }
        }
    }
}
