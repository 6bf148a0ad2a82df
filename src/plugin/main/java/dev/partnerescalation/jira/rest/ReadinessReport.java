package dev.partnerescalation.jira.rest;

import dev.partnerescalation.jira.advice.AdviceItem;
import dev.partnerescalation.jira.readiness.JudgementReport;
import dev.partnerescalation.rules.EscalationPolicy;
import java.util.List;
import java.util.Optional;

/**
 * The judgement on one escalation at one transition, in one language, with what else programs are told.
 *
 * @param issueId the number of the issue
 * @param issueKey its key
 * @param language tag of the language that the texts are in
 * @param transition the transition that was judged; empty when none checks the preparation
 * @param judgement what was judged
 * @param advice what is worth knowing and never blocks
 * @param policies what each validator of the transition asks for, as far as its settings can be read; one as a rule
 */
record ReadinessReport(
        long issueId,
        String issueKey,
        String language,
        Optional<JudgedTransition> transition,
        JudgementReport judgement,
        List<AdviceItem> advice,
        List<EscalationPolicy> policies) {

    /** Copies the lists. */
    ReadinessReport {
        advice = List.copyOf(advice);
        policies = List.copyOf(policies);
    }

    /**
     * The transition that was judged.
     *
     * @param id the number by which clients address it
     * @param name as the button shows it
     */
    record JudgedTransition(int id, String name) {}
}
