package dev.partnerescalation.rules;

import java.util.List;
import java.util.Optional;

/** The scope document was revisited: there is a result, and notes that say how it came about. */
final class ScopeRule implements Rule {

    @Override
    public Verdict judge(EscalationCase escalation, Evidence evidence) {
        Optional<Reason> noResult = escalation.scopeOutcome().isPresent()
                ? Optional.empty()
                : Optional.of(Reason.at(CaseField.SCOPE_OUTCOME, ReasonCode.SCOPE_MISSING));
        return Verdict.of(List.of(noResult, evidence.flaw(CaseField.SCOPE_NOTES, ReasonCode.SCOPE_NOTES)));
    }
}
