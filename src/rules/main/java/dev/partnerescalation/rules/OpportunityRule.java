package dev.partnerescalation.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * A partner who was asked must also have had the time to act.
 *
 * <p>Without a date or a response there is nothing to count from, and the contact check is open for that; that holds as well when
 * the contact check is waived, because waiting presupposes a contact. With both on record the time counts, whether the
 * contact check is met, open or waived: this check is waived separately. A contact date in the future is counted from
 * like any other, so the check stays open and cannot let pass what the contact check refuses. A partner who resolved the
 * concern has used the opportunity. A due date takes the place of the patience of the policy, but it leaves the partner at least one
 * working day; one that lies before that was no opportunity.
 */
record OpportunityRule(WorkingDays workingDays, int patience) implements Rule {

    private static final int LEAST_WORKING_DAYS = 1;

    @Override
    public Verdict judge(EscalationCase escalation, Evidence evidence) {
        if (escalation.contactedOn().isEmpty() || escalation.partnerResponse().isEmpty()) {
            return Verdict.notNeeded();
        }
        return switch (escalation.partnerResponse().get()) {
            case UNCLEAR, DISAGREES, RESOLVED -> Verdict.met();
            case NONE, AGREED_NOT_DONE -> waiting(escalation);
        };
    }

    private Verdict waiting(EscalationCase escalation) {
        LocalDate contactedOn = escalation.contactedOn().get();
        LocalDate earliest = workingDays.after(contactedOn, LEAST_WORKING_DAYS);
        if (escalation.responseDue().filter(due -> due.isBefore(earliest)).isPresent()) {
            return new Verdict(
                    true,
                    List.of(Reason.at(CaseField.PARTNER_RESPONSE_DUE, ReasonCode.CONTACT_DUE_TOO_EARLY, earliest)));
        }
        LocalDate lastDay = escalation.responseDue().orElseGet(() -> workingDays.after(contactedOn, patience));
        if (escalation.today().isAfter(lastDay)) {
            return Verdict.met();
        }
        return new Verdict(true, List.of(Reason.at(CaseField.PARTNER_RESPONSE, ReasonCode.CONTACT_WAITING, lastDay)));
    }
}
