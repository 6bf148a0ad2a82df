package dev.partnerescalation.rules;

import static com.google.common.truth.Truth.assertThat;
import static dev.partnerescalation.rules.Cases.MONDAY;
import static dev.partnerescalation.rules.Cases.judge;
import static dev.partnerescalation.rules.Cases.met;
import static dev.partnerescalation.rules.Cases.notNeeded;
import static dev.partnerescalation.rules.Cases.open;
import static dev.partnerescalation.rules.Cases.prepared;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

public final class OpportunityTest {

    private static final LocalDate LAST_MONDAY = MONDAY.minusWeeks(1);

    @Test
    public void aSilentPartnerHasFiveWorkingDaysAndStillHasTheLastOfThem() {
        for (PartnerResponse waiting : List.of(PartnerResponse.NONE, PartnerResponse.AGREED_NOT_DONE)) {
            EscalationCase.Builder asked = prepared().partnerResponse(waiting);
            assertThat(judge(Check.OPPORTUNITY, asked.contactedOn(LAST_MONDAY))).isEqualTo(waitingUntil(MONDAY));
            assertThat(judge(Check.OPPORTUNITY, asked.contactedOn(LAST_MONDAY.minusDays(1))))
                    .isEqualTo(met(Check.OPPORTUNITY));
        }
    }

    @Test
    public void aDueDateReplacesTheWorkingDays() {
        EscalationCase.Builder asked = prepared().contactedOn(LAST_MONDAY);
        assertThat(judge(Check.OPPORTUNITY, asked.responseDue(MONDAY.minusDays(1))))
                .isEqualTo(met(Check.OPPORTUNITY));
        assertThat(judge(Check.OPPORTUNITY, asked.responseDue(MONDAY))).isEqualTo(waitingUntil(MONDAY));
        assertThat(judge(Check.OPPORTUNITY, asked.responseDue(MONDAY.plusWeeks(2))))
                .isEqualTo(waitingUntil(MONDAY.plusWeeks(2)));
    }

    @Test
    public void aDueDateLeavesThePartnerAtLeastOneWorkingDay() {
        LocalDate friday = MONDAY.minusDays(10);
        EscalationCase.Builder asked = prepared().contactedOn(friday);
        for (LocalDate tooEarly : List.of(friday.minusYears(1), friday.minusDays(1), friday, friday.plusDays(2))) {
            assertThat(judge(Check.OPPORTUNITY, asked.responseDue(tooEarly)))
                    .isEqualTo(dueTooEarly(friday.plusDays(3)));
        }
        assertThat(judge(Check.OPPORTUNITY, asked.responseDue(friday.plusDays(3))))
                .isEqualTo(met(Check.OPPORTUNITY));
    }

    @Test
    public void theLeastTimeIsCountedInTheCalendarOfThePolicy() {
        LocalDate beforeChristmas = LocalDate.of(2025, 12, 24);
        EscalationCase.Builder asked = prepared().contactedOn(beforeChristmas).responseDue(beforeChristmas.plusDays(1));
        EscalationPolicy dutch =
                EscalationPolicy.builder().calendar(HolidayCalendar.NL).build();
        assertThat(judge(Check.OPPORTUNITY, dutch, asked)).isEqualTo(dueTooEarly(LocalDate.of(2025, 12, 29)));
        assertThat(judge(Check.OPPORTUNITY, asked)).isEqualTo(met(Check.OPPORTUNITY));
    }

    @Test
    public void aContactInTheFutureWithADueDateBeforeItIsTooEarlyAndOneAfterItWaits() {
        LocalDate nextMonday = MONDAY.plusWeeks(1);
        EscalationCase.Builder planned = prepared().contactedOn(nextMonday);
        assertThat(judge(Check.OPPORTUNITY, planned.responseDue(nextMonday)))
                .isEqualTo(dueTooEarly(nextMonday.plusDays(1)));
        assertThat(judge(Check.OPPORTUNITY, planned.responseDue(nextMonday.plusDays(1))))
                .isEqualTo(waitingUntil(nextMonday.plusDays(1)));
    }

    @Test
    public void aDueDateMattersOnlyWhileAnAnswerIsAwaited() {
        assertThat(judge(
                        Check.OPPORTUNITY,
                        prepared()
                                .contactedOn(MONDAY)
                                .responseDue(MONDAY.minusDays(1))
                                .partnerResponse(PartnerResponse.DISAGREES)))
                .isEqualTo(met(Check.OPPORTUNITY));
    }

    @Test
    public void anAnswerEndsTheWaiting() {
        for (PartnerResponse answer :
                List.of(PartnerResponse.UNCLEAR, PartnerResponse.DISAGREES, PartnerResponse.RESOLVED)) {
            assertThat(judge(Check.OPPORTUNITY, prepared().contactedOn(MONDAY).partnerResponse(answer)))
                    .isEqualTo(met(Check.OPPORTUNITY));
        }
    }

    @Test
    public void withoutDateOrResponseThereIsNothingToWaitFor() {
        assertThat(judge(Check.OPPORTUNITY, prepared().contactedOn(Optional.empty())))
                .isEqualTo(notNeeded(Check.OPPORTUNITY));
        assertThat(judge(Check.OPPORTUNITY, prepared().partnerResponse(Optional.empty())))
                .isEqualTo(notNeeded(Check.OPPORTUNITY));
    }

    @Test
    public void aContactInTheFutureKeepsThePartnersTime() {
        assertThat(judge(Check.OPPORTUNITY, prepared().contactedOn(MONDAY.plusWeeks(1))))
                .isEqualTo(waitingUntil(MONDAY.plusWeeks(2)));
    }

    @Test
    public void aWaivedContactDoesNotWaiveTheTimeOfAPartnerWhoWasAsked() {
        EscalationCase.Builder waived =
                prepared().contactNotes("").waived(Set.of(Check.CONTACT)).waiverReason(Cases.WAIVER_REASON);
        assertThat(judge(Check.CONTACT, waived))
                .isEqualTo(new Finding.Waived(Check.CONTACT, Mode.BLOCK, Cases.WAIVER_REASON));
        assertThat(judge(Check.OPPORTUNITY, waived.contactedOn(LAST_MONDAY))).isEqualTo(waitingUntil(MONDAY));
        assertThat(judge(Check.OPPORTUNITY, waived.contactedOn(Optional.empty())))
                .isEqualTo(notNeeded(Check.OPPORTUNITY));
    }

    @Test
    public void holidaysAndPatienceArePartOfThePolicy() {
        LocalDate beforeChristmas = LocalDate.of(2026, 12, 23);
        EscalationPolicy german = EscalationPolicy.builder()
                .calendar(HolidayCalendar.DE)
                .patienceDays(2)
                .build();
        EscalationCase asked = prepared()
                .contactedOn(beforeChristmas)
                .partnerResponse(PartnerResponse.NONE)
                .build();
        assertThat(german.judge(asked.toBuilder().build()).of(Check.OPPORTUNITY))
                .isEqualTo(waitingUntil(LocalDate.of(2026, 12, 28)));
    }

    @Test
    public void withoutPatienceTheDayAfterTheContactIsEnough() {
        EscalationPolicy hasty = EscalationPolicy.builder().patienceDays(0).build();
        assertThat(judge(Check.OPPORTUNITY, hasty, prepared().contactedOn(MONDAY)))
                .isEqualTo(waitingUntil(MONDAY));
        assertThat(judge(Check.OPPORTUNITY, hasty, prepared().contactedOn(MONDAY.minusDays(1))))
                .isEqualTo(met(Check.OPPORTUNITY));
    }

    private static Finding dueTooEarly(LocalDate firstDay) {
        return open(
                Check.OPPORTUNITY,
                Reason.at(CaseField.PARTNER_RESPONSE_DUE, ReasonCode.CONTACT_DUE_TOO_EARLY, firstDay));
    }

    private static Finding waitingUntil(LocalDate lastDay) {
        return open(Check.OPPORTUNITY, Reason.at(CaseField.PARTNER_RESPONSE, ReasonCode.CONTACT_WAITING, lastDay));
    }
}
