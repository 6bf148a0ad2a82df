package dev.partnerescalation.rules;

import java.util.List;
import java.util.Optional;

/** Deliverables that were added later move the timeline; somebody must have thought about it. */
final class TimelineRule implements Rule {

    @Override
    public Verdict judge(EscalationCase escalation, Evidence evidence) {
        if (!escalation.scopeOutcome().equals(Optional.of(ScopeOutcome.ADDED_LATER))) {
            return Verdict.notNeeded();
        }
        return Verdict.of(List.of(evidence.flaw(CaseField.TIMELINE_IMPACT, ReasonCode.SCOPE_TIMELINE)));
    }
}
