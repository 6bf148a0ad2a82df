package dev.partnerescalation.rules;

import java.util.List;
import java.util.Optional;

/** Adobe gives support for Commerce in English only, so the summary for Adobe is there and in English. */
final class EnglishRule implements Rule {

    @Override
    public Verdict judge(EscalationCase escalation, Evidence evidence) {
        return Verdict.of(
                List.of(evidence.flaw(CaseField.ENGLISH_SUMMARY, ReasonCode.ENGLISH_MISSING), language(evidence)));
    }

    /** A text that is too short, or a placeholder, has no language that could be judged. */
    private static Optional<Reason> language(Evidence evidence) {
        return evidence.isReadable(CaseField.ENGLISH_SUMMARY) && evidence.isForeign(CaseField.ENGLISH_SUMMARY)
                ? Optional.of(Reason.at(CaseField.ENGLISH_SUMMARY, ReasonCode.ENGLISH_LANGUAGE))
                : Optional.empty();
    }
}
