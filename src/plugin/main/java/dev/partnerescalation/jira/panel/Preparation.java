package dev.partnerescalation.jira.panel;

import dev.partnerescalation.jira.descriptor.Transition;
import dev.partnerescalation.jira.readiness.CheckState;
import dev.partnerescalation.jira.readiness.JudgedCheck;
import dev.partnerescalation.jira.readiness.JudgementReport;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.jira.workflow.GuardedTransition;
import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.Waivers;
import java.util.List;
import java.util.Optional;

/**
 * An escalation that is being prepared.
 *
 * @param goal the judgement at the hand-over
 * @param guarded the transition of this status that checks anything
 * @param judged the judgement there; that at the hand-over if no transition of this status checks anything
 * @param first the first transition of this status, if none checks anything
 * @param toAdobe whether {@code guarded} is the hand-over itself
 */
record Preparation(
        JudgementReport goal,
        Optional<GuardedTransition> guarded,
        JudgementReport judged,
        Optional<Transition> first,
        boolean toAdobe) {

    /** The transition that comes next. */
    Optional<Transition> next() {
        return guarded.map(GuardedTransition::transition).or(() -> first);
    }

    /** What keeps the next transition from passing and can be fixed now. */
    List<JudgedCheck> missing() {
        return in(CheckState.OPEN);
    }

    /** What needs nothing but patience. */
    Optional<JudgedCheck> waiting() {
        return in(CheckState.WAITING).stream().findFirst();
    }

    private List<JudgedCheck> in(CheckState state) {
        return judged.checks().stream().filter(check -> check.state() == state).toList();
    }

    /** The check as it is judged at the hand-over. */
    Optional<JudgedCheck> atTheGoal(Check check) {
        return goal.checks().stream().filter(one -> one.check() == check).findFirst();
    }

    /** Whether a check may be marked as not applicable. */
    boolean allowsWaivers() {
        return guarded.stream()
                .flatMap(transition -> transition.readablePolicies().stream())
                .noneMatch(policy -> policy.waivers() == Waivers.FORBIDDEN);
    }

    /** What Jira calls the next transition. */
    String nextIn(Messages messages) {
        return next().map(transition -> transition.nameIn(messages)).orElse("");
    }
}
