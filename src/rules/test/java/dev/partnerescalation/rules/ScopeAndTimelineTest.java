package dev.partnerescalation.rules;

import static com.google.common.truth.Truth.assertThat;
import static dev.partnerescalation.rules.Cases.judge;
import static dev.partnerescalation.rules.Cases.met;
import static dev.partnerescalation.rules.Cases.notNeeded;
import static dev.partnerescalation.rules.Cases.open;
import static dev.partnerescalation.rules.Cases.prepared;

import java.util.List;
import java.util.Optional;
import org.junit.Test;

public final class ScopeAndTimelineTest {

    private static final Reason NO_RESULT = Reason.at(CaseField.SCOPE_OUTCOME, ReasonCode.SCOPE_MISSING);
    private static final Reason NO_NOTES = Reason.at(CaseField.SCOPE_NOTES, ReasonCode.SCOPE_NOTES, 40);

    @Test
    public void theScopeIsReviewedWhenThereAreAResultAndNotes() {
        assertThat(judge(Check.SCOPE, prepared())).isEqualTo(met(Check.SCOPE));
        assertThat(judge(Check.SCOPE, prepared().scopeOutcome(Optional.empty())))
                .isEqualTo(open(Check.SCOPE, NO_RESULT));
        assertThat(judge(Check.SCOPE, prepared().scopeNotes(""))).isEqualTo(open(Check.SCOPE, NO_NOTES));
        assertThat(judge(Check.SCOPE, prepared().scopeOutcome(Optional.empty()).scopeNotes("\u00a0\n")))
                .isEqualTo(open(Check.SCOPE, NO_RESULT, NO_NOTES));
    }

    @Test
    public void everyResultOfTheReviewIsAResult() {
        for (ScopeOutcome outcome : ScopeOutcome.values()) {
            assertThat(judge(Check.SCOPE, prepared().scopeOutcome(outcome))).isEqualTo(met(Check.SCOPE));
        }
    }

    @Test
    public void notesThatAreNoEvidenceSayWhy() {
        assertThat(judge(Check.SCOPE, prepared().scopeNotes("n/a"))).isEqualTo(open(Check.SCOPE, notes(Why.FILLER)));
        assertThat(judge(Check.SCOPE, prepared().scopeNotes("The fallback is missing.")))
                .isEqualTo(open(Check.SCOPE, notes(Why.TOO_SHORT, 40, 5)));
        assertThat(judge(Check.SCOPE, prepared().description("*" + Cases.SCOPE_NOTES + "*")))
                .isEqualTo(open(Check.SCOPE, notes(Why.COPIED, CaseField.DESCRIPTION)));
    }

    @Test
    public void theLimitsOfThePolicyAreTheOnesReported() {
        EscalationPolicy strict = EscalationPolicy.builder()
                .minimumCharacters(500)
                .minimumWords(50)
                .build();
        assertThat(judge(Check.SCOPE, strict, prepared())).isEqualTo(open(Check.SCOPE, notes(Why.TOO_SHORT, 500, 50)));
    }

    @Test
    public void theTimelineMattersOnlyForWhatWasAddedLater() {
        for (ScopeOutcome outcome : ScopeOutcome.values()) {
            Finding expected = outcome == ScopeOutcome.ADDED_LATER
                    ? open(Check.TIMELINE, Reason.at(CaseField.TIMELINE_IMPACT, ReasonCode.SCOPE_TIMELINE, 40))
                    : notNeeded(Check.TIMELINE);
            assertThat(judge(Check.TIMELINE, prepared().scopeOutcome(outcome))).isEqualTo(expected);
        }
        assertThat(judge(Check.TIMELINE, prepared().scopeOutcome(Optional.empty())))
                .isEqualTo(notNeeded(Check.TIMELINE));
    }

    @Test
    public void theEffectOnTheTimelineMustBeSubstantial() {
        EscalationCase.Builder added = prepared().scopeOutcome(ScopeOutcome.ADDED_LATER);
        assertThat(judge(Check.TIMELINE, added.timelineImpact(Cases.TIMELINE_IMPACT)))
                .isEqualTo(met(Check.TIMELINE));
        assertThat(judge(Check.TIMELINE, added.timelineImpact("volgt nog")))
                .isEqualTo(open(
                        Check.TIMELINE,
                        new Reason(
                                ReasonCode.SCOPE_TIMELINE,
                                Optional.of(Why.FILLER),
                                Optional.of(CaseField.TIMELINE_IMPACT),
                                List.of())));
    }

    private static Reason notes(Why why, Object... arguments) {
        return new Reason(
                ReasonCode.SCOPE_NOTES, Optional.of(why), Optional.of(CaseField.SCOPE_NOTES), List.of(arguments));
    }
}
