package dev.partnerescalation.jira.readiness;

import dev.partnerescalation.jira.advice.AdviceItem;
import dev.partnerescalation.rules.EscalationPolicy;
import java.util.List;
import java.util.Optional;

/**
 * The judgement on one escalation at one gate, in one language.
 *
 * @param issueId the number of the issue
 * @param issueKey its key
 * @param language tag of the language that the texts are in
 * @param gate the transition that was judged; empty when none checks the preparation
 * @param ready whether the gate opens
 * @param checks all checks in their order; empty when nothing could be judged
 * @param problems why nothing could be judged; empty when everything was
 * @param advice what is worth knowing and never blocks
 * @param policies what each validator of the gate asks for, as far as its settings can be read; one as a rule
 */
public record ReadinessReport(
        long issueId,
        String issueKey,
        String language,
        Optional<JudgedGate> gate,
        boolean ready,
        List<JudgedCheck> checks,
        List<ReasonReport> problems,
        List<AdviceItem> advice,
        List<EscalationPolicy> policies) {

    /** Keeps its own copies. */
    public ReadinessReport {
        checks = List.copyOf(checks);
        problems = List.copyOf(problems);
        advice = List.copyOf(advice);
        policies = List.copyOf(policies);
    }

    /**
     * The transition that was judged.
     *
     * @param id the number by which clients address it
     * @param name as the button shows it
     */
    public record JudgedGate(int id, String name) {}
}
