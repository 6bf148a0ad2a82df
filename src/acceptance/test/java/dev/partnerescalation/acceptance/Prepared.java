package dev.partnerescalation.acceptance;

import java.time.LocalDate;

/** What a careful person writes. Today is {@link #TODAY}; five working days have passed since the partner was asked. */
final class Prepared {

    /** A Monday. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    static final String SCOPE_NOTES =
            "Section 4.2 of the statement of work promises a checkout for guests; the review of 3 November found none.";
    static final String TIMELINE =
            "The loyalty module that was added in June moves the launch from March to the middle of May at the earliest.";
    static final String CONTACT_NOTES =
            "Called the project lead of the agency, asked for a delivery date of the guest checkout and got no commitment.";
    static final String ENGLISH_SUMMARY =
            "The partner has not delivered the guest checkout that is part of the agreed scope, and the launch is at risk.";
    static final String DUTCH_SUMMARY =
            "De partner heeft de afgesproken betaalpagina voor gasten niet geleverd en de lancering van de winkel loopt gevaar.";
    static final String WAIVER_REASON =
            "The agency closed its doors last month, so there is nobody left who could answer any question of ours.";
    static final String REFERENCE = "E-mail of 2026-10-12 about the missing checkout, case 4711";

    private Prepared() {}

    /** What the gate before the talk with the partner wants. */
    static Fields scope() {
        return Fields.none().option("scope-outcome", "in-scope-not-delivered").text("scope-notes", SCOPE_NOTES);
    }

    /** What the gate after the talk wants; the partner did not respond and has had the time. */
    static Fields contact() {
        return Fields.none()
                .day("partner-contact-date", "2026-11-02")
                .text("partner-contact-notes", CONTACT_NOTES)
                .option("partner-response", "none");
    }

    static Fields everythingButExamples() {
        return scope().and(contact()).text("english-summary", ENGLISH_SUMMARY);
    }
}
