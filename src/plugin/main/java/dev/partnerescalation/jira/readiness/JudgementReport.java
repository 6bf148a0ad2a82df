package dev.partnerescalation.jira.readiness;

import java.util.List;
import java.util.Optional;

/**
 * A judgement in one language: all that validator, panel, REST, brief and comments say about it. They only choose from it and lay it
 * out.
 *
 * @param ready whether the transition may pass
 * @param summary how many checks keep it from passing; empty when none does or nothing could be judged
 * @param waived which checks are marked as not applicable, so that no reason covers one that was marked by mistake; empty when none
 *     is, or when the reasons of the checks name them
 * @param checks all checks in their order; empty when nothing could be judged
 * @param problems why nothing could be judged, or why the transition cannot pass whatever the checks say; empty as a rule
 */
public record JudgementReport(
        boolean ready,
        Optional<String> summary,
        Optional<String> waived,
        List<JudgedCheck> checks,
        List<ReasonReport> problems) {

    /** Copies the lists. */
    public JudgementReport {
        checks = List.copyOf(checks);
        problems = List.copyOf(problems);
    }

    /** The checks that keep the transition from passing. */
    public List<JudgedCheck> blocking() {
        return checks.stream().filter(JudgedCheck::blocks).toList();
    }

    /** What an administrator has to correct, and whom to ask; empty as a rule. */
    public List<String> problemSentences() {
        return problems.stream().map(ReasonReport::text).toList();
    }
}
