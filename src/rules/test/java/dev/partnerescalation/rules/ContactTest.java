package dev.partnerescalation.rules;

import static com.google.common.truth.Truth.assertThat;
import static dev.partnerescalation.rules.Cases.MONDAY;
import static dev.partnerescalation.rules.Cases.judge;
import static dev.partnerescalation.rules.Cases.met;
import static dev.partnerescalation.rules.Cases.open;
import static dev.partnerescalation.rules.Cases.prepared;

import java.util.List;
import java.util.Optional;
import org.junit.Test;

public final class ContactTest {

    private static final Reason NO_DATE = Reason.at(CaseField.PARTNER_CONTACT_DATE, ReasonCode.CONTACT_DATE);
    private static final Reason FUTURE = Reason.at(CaseField.PARTNER_CONTACT_DATE, ReasonCode.CONTACT_DATE_FUTURE);
    private static final Reason NO_NOTES = Reason.at(CaseField.PARTNER_CONTACT_NOTES, ReasonCode.CONTACT_MISSING, 40);
    private static final Reason NO_RESPONSE = Reason.at(CaseField.PARTNER_RESPONSE, ReasonCode.CONTACT_RESPONSE);
    private static final Reason RESOLVED = Reason.at(CaseField.PARTNER_RESPONSE, ReasonCode.CONTACT_RESOLVED);

    @Test
    public void aContactHasDateNotesAndResponse() {
        assertThat(judge(Check.CONTACT, prepared())).isEqualTo(met(Check.CONTACT));
        assertThat(judge(Check.CONTACT, prepared().contactedOn(Optional.empty())))
                .isEqualTo(open(Check.CONTACT, NO_DATE));
        assertThat(judge(Check.CONTACT, prepared().contactNotes(" "))).isEqualTo(open(Check.CONTACT, NO_NOTES));
        assertThat(judge(Check.CONTACT, prepared().partnerResponse(Optional.empty())))
                .isEqualTo(open(Check.CONTACT, NO_RESPONSE));
    }

    @Test
    public void todayIsNotInTheFutureAndTomorrowIs() {
        assertThat(judge(Check.CONTACT, prepared().contactedOn(MONDAY))).isEqualTo(met(Check.CONTACT));
        assertThat(judge(Check.CONTACT, prepared().contactedOn(MONDAY.plusDays(1))))
                .isEqualTo(open(Check.CONTACT, FUTURE));
    }

    @Test
    public void aResolvedConcernIsNoEscalation() {
        for (PartnerResponse response : PartnerResponse.values()) {
            Finding expected =
                    response == PartnerResponse.RESOLVED ? open(Check.CONTACT, RESOLVED) : met(Check.CONTACT);
            assertThat(judge(Check.CONTACT, prepared().partnerResponse(response)))
                    .isEqualTo(expected);
        }
    }

    @Test
    public void notesThatAreNoEvidenceSayWhy() {
        assertThat(judge(Check.CONTACT, prepared().contactNotes("wie besprochen")))
                .isEqualTo(open(
                        Check.CONTACT,
                        new Reason(
                                ReasonCode.CONTACT_MISSING,
                                Optional.of(Why.FILLER),
                                Optional.of(CaseField.PARTNER_CONTACT_NOTES),
                                List.of())));
    }

    @Test
    public void allThatIsMissingIsSaidAtOnce() {
        assertThat(judge(
                        Check.CONTACT,
                        prepared()
                                .contactedOn(MONDAY.plusDays(1))
                                .contactNotes("")
                                .partnerResponse(PartnerResponse.RESOLVED)))
                .isEqualTo(open(Check.CONTACT, FUTURE, NO_NOTES, RESOLVED));
    }
}
