package dev.partnerescalation.acceptance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What a careful person writes. The app reads the clock of the machine, as it does in Jira, so all days are counted from
 * {@link #TODAY}; the partner was asked four weeks ago and has had the time to respond.
 */
final class Prepared {

    /** The date in London, where Claire works. Further east it may be tomorrow already, which no story here depends on. */
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

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

    /** What the validator before the talk with the partner asks for. */
    static Fields scope() {
        return Fields.none().option("scope-outcome", "in-scope-not-delivered").text("scope-notes", SCOPE_NOTES);
    }

    /** What the validator after the talk asks for; the partner did not respond and has had the time. */
    static Fields contact() {
        return Fields.none()
                .day("partner-contact-date", TODAY.minusWeeks(4))
                .text("partner-contact-notes", CONTACT_NOTES)
                .option("partner-response", "none");
    }

    /** The last day that a partner has who was asked on a day and is given five working days. */
    static LocalDate lastDayFor(LocalDate asked) {
        LocalDate day = asked;
        for (int worked = 0; worked < 5; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
                worked++;
            }
        }
        return day;
    }

    /** The first day on which a partner can have been asked who still has time. */
    static LocalDate firstDayStillWaiting() {
        LocalDate asked = TODAY;
        while (!lastDayFor(asked.minusDays(1)).isBefore(TODAY)) {
            asked = asked.minusDays(1);
        }
        return asked;
    }

    static Fields everythingButExamples() {
        return scope().and(contact()).text("english-summary", ENGLISH_SUMMARY);
    }
}
