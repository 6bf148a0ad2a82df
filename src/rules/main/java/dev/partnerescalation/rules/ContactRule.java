package dev.partnerescalation.rules;

import java.util.List;
import java.util.Optional;

/** The partner was approached, and it is on record when, about what and with what response. */
final class ContactRule implements Rule {

    @Override
    public Verdict judge(EscalationCase escalation, Evidence evidence) {
        return Verdict.of(List.of(
                date(escalation),
                evidence.flaw(CaseField.PARTNER_CONTACT_NOTES, ReasonCode.CONTACT_MISSING),
                response(escalation)));
    }

    private static Optional<Reason> date(EscalationCase escalation) {
        if (escalation.contactedOn().isEmpty()) {
            return Optional.of(Reason.at(CaseField.PARTNER_CONTACT_DATE, ReasonCode.CONTACT_DATE));
        }
        return escalation
                .contactedOn()
                .filter(day -> day.isAfter(escalation.today()))
                .map(day -> Reason.at(CaseField.PARTNER_CONTACT_DATE, ReasonCode.CONTACT_DATE_FUTURE));
    }

    private static Optional<Reason> response(EscalationCase escalation) {
        if (escalation.partnerResponse().isEmpty()) {
            return Optional.of(Reason.at(CaseField.PARTNER_RESPONSE, ReasonCode.CONTACT_RESPONSE));
        }
        return escalation
                .partnerResponse()
                .filter(response -> response == PartnerResponse.RESOLVED)
                .map(resolved -> Reason.at(CaseField.PARTNER_RESPONSE, ReasonCode.CONTACT_RESOLVED));
    }
}
