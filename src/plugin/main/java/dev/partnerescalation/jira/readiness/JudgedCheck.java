package dev.partnerescalation.jira.readiness;

import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.Mode;
import java.util.List;
import java.util.Optional;

/**
 * One check of a judgement in one language.
 *
 * @param check what was judged
 * @param name what people call it
 * @param mode how strict the transition is about it
 * @param judged the state as the rules name it, which programs are told: met, open, waived or notNeeded
 * @param judgedText the text of {@code judged}
 * @param state the state as the panel shows it, finer than {@code judged}
 * @param stateText the text of {@code state}
 * @param reasons why it is open; empty in every other state
 * @param waiverReason what somebody wrote, when it is waived
 */
public record JudgedCheck(
        Check check,
        String name,
        Mode mode,
        String judged,
        String judgedText,
        CheckState state,
        String stateText,
        List<ReasonReport> reasons,
        Optional<String> waiverReason) {

    /** Copies the list. */
    public JudgedCheck {
        reasons = List.copyOf(reasons);
    }

    /** Whether it keeps the transition from passing. */
    public boolean blocks() {
        return state == CheckState.OPEN || state == CheckState.WAITING;
    }

    /** Whether something is missing, be it only pointed out. */
    public boolean isOpen() {
        return blocks() || state == CheckState.RECOMMENDED;
    }

    /** Why it is open, each sentence once: three waived checks without a reason lack one reason. */
    public List<String> sentences() {
        return reasons.stream().map(ReasonReport::text).distinct().toList();
    }
}
