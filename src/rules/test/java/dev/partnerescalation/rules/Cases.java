package dev.partnerescalation.rules;

import java.time.LocalDate;
import java.util.List;

/** The escalation that all stories start from: fully prepared on a Monday. Each test spoils one thing. */
final class Cases {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    static final String EXAMPLE_TYPE = "10200";

    static final String SCOPE_NOTES =
            "Chapter 4.2 of the scope document lists the fallback for iDEAL as part of release one; it is not there.";
    static final String CONTACT_NOTES =
            "Called Mr Jansen and sent him the list of defects by e-mail; he promised an answer within a week.";
    static final String TIMELINE_IMPACT =
            "The loyalty module moves the launch from 1 December to the middle of January at the earliest.";
    static final String ENGLISH_SUMMARY =
            "The partner delivered the checkout without the agreed fallback, and customers cannot pay for their orders.";
    static final String WAIVER_REASON =
            "The partner has been declared insolvent by the court, so nobody is left who could be approached.";

    private Cases() {}

    static EscalationCase.Builder prepared() {
        return EscalationCase.on(MONDAY)
                .summary("Checkout without fallback for iDEAL")
                .description("Since the go-live customers see an empty page when the bank does not answer in time.")
                .scopeOutcome(ScopeOutcome.IN_SCOPE_NOT_DELIVERED)
                .scopeNotes(SCOPE_NOTES)
                .contactedOn(MONDAY.minusWeeks(2))
                .contactNotes(CONTACT_NOTES)
                .partnerResponse(PartnerResponse.NONE)
                .examples(List.of(issue("10001")))
                .englishSummary(ENGLISH_SUMMARY);
    }

    static Example.LinkedIssue issue(String id) {
        return new Example.LinkedIssue(id, false, false, EXAMPLE_TYPE, false);
    }

    static Finding judge(Check check, EscalationCase.Builder escalation) {
        return judge(check, EscalationPolicy.standard(), escalation);
    }

    static Finding judge(Check check, EscalationPolicy policy, EscalationCase.Builder escalation) {
        return policy.judge(escalation.build()).of(check);
    }

    static Finding met(Check check) {
        return new Finding.Met(check, standardMode(check));
    }

    static Finding notNeeded(Check check) {
        return new Finding.NotNeeded(check, standardMode(check));
    }

    static Finding open(Check check, Reason... reasons) {
        return new Finding.Open(check, standardMode(check), List.of(reasons));
    }

    private static Mode standardMode(Check check) {
        return EscalationPolicy.standard().mode(check);
    }
}
