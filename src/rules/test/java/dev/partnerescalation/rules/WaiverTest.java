package dev.partnerescalation.rules;

import static com.google.common.truth.Truth.assertThat;
import static dev.partnerescalation.rules.Cases.WAIVER_REASON;
import static dev.partnerescalation.rules.Cases.judge;
import static dev.partnerescalation.rules.Cases.met;
import static dev.partnerescalation.rules.Cases.open;
import static dev.partnerescalation.rules.Cases.prepared;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

public final class WaiverTest {

    static final FourEyes SECOND_PERSON_ACTS = hands("bob", "claire", "anneke", "anneke");

    private static final EscalationPolicy ALLOWED = EscalationPolicy.standard();
    private static final EscalationPolicy FOUR_EYES =
            EscalationPolicy.builder().waivers(Waivers.FOUR_EYES).build();
    private static final EscalationPolicy FORBIDDEN =
            EscalationPolicy.builder().waivers(Waivers.FORBIDDEN).build();

    private static final Reason NO_NOTES = Reason.at(CaseField.SCOPE_NOTES, ReasonCode.SCOPE_NOTES, 40);
    private static final Reason NO_REASON =
            Reason.at(CaseField.WAIVER_REASON, ReasonCode.WAIVER_REASON, 40, Check.SCOPE);
    private static final Reason SECOND_PERSON =
            Reason.at(CaseField.WAIVED_CHECKS, ReasonCode.WAIVER_FOUR_EYES, Check.SCOPE);
    private static final Reason RESOLVED = Reason.at(CaseField.PARTNER_RESPONSE, ReasonCode.CONTACT_RESOLVED);

    @Test
    public void aWaivedCheckCarriesTheReasonSomebodyTyped() {
        assertThat(judge(Check.SCOPE, ALLOWED, withoutScope()))
                .isEqualTo(new Finding.Waived(Check.SCOPE, Mode.BLOCK, WAIVER_REASON));
        assertThat(ALLOWED.judge(withoutScope().build()).isReady()).isTrue();
    }

    @Test
    public void everyOpenCheckCanBeWaived() {
        EscalationCase nothing = EscalationCase.on(Cases.MONDAY)
                .scopeOutcome(ScopeOutcome.ADDED_LATER)
                .waived(Set.of(Check.values()))
                .waiverReason(WAIVER_REASON)
                .build();
        assertThat(ALLOWED.judge(nothing).findings().stream()
                        .map(Finding::state)
                        .toList())
                .containsExactly("waived", "waived", "waived", "notNeeded", "waived", "waived")
                .inOrder();
        assertThat(judge(
                        Check.OPPORTUNITY,
                        prepared()
                                .contactedOn(Cases.MONDAY)
                                .waived(Set.of(Check.OPPORTUNITY))
                                .waiverReason(WAIVER_REASON)))
                .isEqualTo(new Finding.Waived(Check.OPPORTUNITY, Mode.BLOCK, WAIVER_REASON));
    }

    @Test
    public void onlyTheChecksThatAreListedAreWaived() {
        assertThat(judge(Check.SCOPE, ALLOWED, withoutScope().waived(Set.of(Check.CONTACT))))
                .isEqualTo(open(Check.SCOPE, NO_NOTES));
    }

    @Test
    public void aWaiverNeedsASubstantialReason() {
        assertThat(judge(Check.SCOPE, ALLOWED, withoutScope().waiverReason("")))
                .isEqualTo(open(Check.SCOPE, NO_REASON, NO_NOTES));
        assertThat(judge(Check.SCOPE, ALLOWED, withoutScope().waiverReason("does not apply, see above")))
                .isEqualTo(open(Check.SCOPE, flaw(Why.FILLER), NO_NOTES));
        assertThat(judge(Check.SCOPE, ALLOWED, withoutScope().waiverReason("The partner is insolvent.")))
                .isEqualTo(open(Check.SCOPE, flaw(Why.TOO_SHORT, 40, 5), NO_NOTES));
        assertThat(judge(Check.SCOPE, ALLOWED, withoutScope().waiverReason(Cases.CONTACT_NOTES)))
                .isEqualTo(open(Check.SCOPE, flaw(Why.COPIED, CaseField.PARTNER_CONTACT_NOTES), NO_NOTES));
    }

    @Test
    public void aCheckThatIsMetAnywayStaysMetUnderEveryPolicy() {
        EscalationCase.Builder met = prepared().waived(Set.of(Check.SCOPE)).fourEyes(FourEyes.UNKNOWN);
        for (EscalationPolicy policy : List.of(ALLOWED, FOUR_EYES, FORBIDDEN)) {
            assertThat(judge(Check.SCOPE, policy, met)).isEqualTo(met(Check.SCOPE));
        }
    }

    @Test
    public void fourEyesAskForSomebodyOtherThanTheReporter() {
        assertThat(judge(Check.SCOPE, FOUR_EYES, withoutScope().fourEyes(SECOND_PERSON_ACTS)))
                .isEqualTo(new Finding.Waived(Check.SCOPE, Mode.BLOCK, WAIVER_REASON));
        assertThat(judge(
                        Check.SCOPE, FOUR_EYES, withoutScope().fourEyes(hands("claire", "claire", "anneke", "anneke"))))
                .isEqualTo(open(Check.SCOPE, SECOND_PERSON));
        assertThat(judge(Check.SCOPE, ALLOWED, withoutScope().fourEyes(FourEyes.UNKNOWN)))
                .isEqualTo(new Finding.Waived(Check.SCOPE, Mode.BLOCK, WAIVER_REASON));
    }

    @Test
    public void whoSetTheWaiversOrWroteTheirReasonIsNoSecondPerson() {
        assertThat(hands("bob", "claire", "bob", "anneke").areShown()).isFalse();
        assertThat(hands("bob", "claire", "anneke", "bob").areShown()).isFalse();
        assertThat(hands("bob", "claire", "bob", "bob").areShown()).isFalse();
        assertThat(hands("bob", "claire", "claire", "claire").areShown()).isTrue();
    }

    @Test
    public void whoIsNotKnownMayBeAnybody() {
        assertThat(hands("bob", "claire", "anneke", "anneke").areShown()).isTrue();
        assertThat(hands("", "claire", "anneke", "anneke").areShown()).isFalse();
        assertThat(hands("bob", "", "anneke", "anneke").areShown()).isFalse();
        assertThat(hands("bob", "claire", "", "anneke").areShown()).isFalse();
        assertThat(hands("bob", "claire", "anneke", "").areShown()).isFalse();
        assertThat(FourEyes.UNKNOWN.areShown()).isFalse();
        assertThat(judge(Check.SCOPE, FOUR_EYES, withoutScope())).isEqualTo(open(Check.SCOPE, SECOND_PERSON));
    }

    @Test
    public void allThatIsMarkedIsNamedSoThatNoCheckIsCoveredBySilence() {
        EscalationCase.Builder ticked = withoutScope().waived(Set.of(Check.ENGLISH, Check.SCOPE, Check.CONTACT));
        assertThat(judge(Check.SCOPE, FOUR_EYES, ticked))
                .isEqualTo(open(
                        Check.SCOPE,
                        Reason.at(
                                CaseField.WAIVED_CHECKS,
                                ReasonCode.WAIVER_FOUR_EYES,
                                Check.SCOPE,
                                Check.CONTACT,
                                Check.ENGLISH)));
        assertThat(judge(Check.SCOPE, ALLOWED, ticked.waiverReason("")))
                .isEqualTo(open(
                        Check.SCOPE,
                        Reason.at(
                                CaseField.WAIVER_REASON,
                                ReasonCode.WAIVER_REASON,
                                40,
                                Check.SCOPE,
                                Check.CONTACT,
                                Check.ENGLISH),
                        NO_NOTES));
    }

    @Test
    public void fourEyesDoNotMakeUpForAMissingReason() {
        assertThat(judge(Check.SCOPE, FOUR_EYES, withoutScope().waiverReason("")))
                .isEqualTo(open(Check.SCOPE, NO_REASON, SECOND_PERSON, NO_NOTES));
    }

    @Test
    public void fourEyesGuardOnlyWhatBlocks() {
        EscalationCase.Builder withoutEnglish =
                prepared().englishSummary("").waived(Set.of(Check.ENGLISH)).waiverReason(WAIVER_REASON);
        assertThat(judge(
                        Check.ENGLISH,
                        FOUR_EYES.toBuilder().mode(Check.ENGLISH, Mode.WARN).build(),
                        withoutEnglish))
                .isEqualTo(new Finding.Waived(Check.ENGLISH, Mode.WARN, WAIVER_REASON));
    }

    @Test
    public void aForbiddenWaiverNamesTheCheckAndWhatItLacks() {
        Reason forbidden = Reason.at(CaseField.WAIVED_CHECKS, ReasonCode.WAIVER_FORBIDDEN, Check.SCOPE);
        assertThat(judge(Check.SCOPE, FORBIDDEN, withoutScope())).isEqualTo(open(Check.SCOPE, forbidden, NO_NOTES));
        assertThat(judge(Check.SCOPE, FORBIDDEN, withoutScope().waiverReason("")))
                .isEqualTo(open(Check.SCOPE, forbidden, NO_NOTES));
    }

    @Test
    public void aWaivedWarningBehavesAlikeButDoesNotBlock() {
        EscalationPolicy lenient =
                EscalationPolicy.builder().mode(Check.SCOPE, Mode.WARN).build();
        Readiness readiness = lenient.judge(withoutScope().waiverReason("").build());
        assertThat(readiness.of(Check.SCOPE))
                .isEqualTo(new Finding.Open(Check.SCOPE, Mode.WARN, List.of(NO_REASON, NO_NOTES)));
        assertThat(readiness.isReady()).isTrue();
    }

    @Test
    public void aResolvedConcernCannotBeWaivedAway() {
        EscalationCase.Builder resolved = prepared()
                .contactNotes("")
                .partnerResponse(PartnerResponse.RESOLVED)
                .waived(Set.of(Check.CONTACT))
                .waiverReason(WAIVER_REASON);
        assertThat(judge(Check.CONTACT, ALLOWED, resolved)).isEqualTo(open(Check.CONTACT, RESOLVED));
        assertThat(judge(Check.CONTACT, FOUR_EYES, resolved))
                .isEqualTo(open(
                        Check.CONTACT,
                        Reason.at(CaseField.WAIVED_CHECKS, ReasonCode.WAIVER_FOUR_EYES, Check.CONTACT),
                        RESOLVED));
    }

    private static EscalationCase.Builder withoutScope() {
        return prepared().scopeNotes("").waived(Set.of(Check.SCOPE)).waiverReason(WAIVER_REASON);
    }

    /** Four accounts by their keys; "" for one that is not known. */
    private static FourEyes hands(String actor, String reporter, String waivedBy, String reasonBy) {
        return new FourEyes(known(actor), known(reporter), known(waivedBy), known(reasonBy));
    }

    private static Optional<String> known(String key) {
        return Optional.of(key).filter(name -> !name.isEmpty());
    }

    private static Reason flaw(Why why, Object... arguments) {
        return new Reason(
                ReasonCode.WAIVER_REASON, Optional.of(why), Optional.of(CaseField.WAIVER_REASON), List.of(arguments));
    }
}
