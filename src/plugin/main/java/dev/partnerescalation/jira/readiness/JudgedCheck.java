package dev.partnerescalation.jira.readiness;

import java.util.List;
import java.util.Optional;

/**
 * One check of a report.
 *
 * @param key the stable key, as in settings
 * @param name in the language of the report
 * @param mode how strict the gate is about it
 * @param state met, open, waived or notNeeded
 * @param stateText the state in words
 * @param reasons why it is open; empty in every other state
 * @param waiverReason what somebody wrote, when it is waived
 */
public record JudgedCheck(
        String key,
        String name,
        String mode,
        String state,
        String stateText,
        List<ReasonReport> reasons,
        Optional<String> waiverReason) {

    /** Keeps its own copy. */
    public JudgedCheck {
        reasons = List.copyOf(reasons);
    }
}
