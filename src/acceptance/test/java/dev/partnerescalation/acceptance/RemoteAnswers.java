package dev.partnerescalation.acceptance;

import static dev.partnerescalation.acceptance.RemoteReport.Area.ACCESS;
import static dev.partnerescalation.acceptance.RemoteReport.Area.HAND_OVER;
import static dev.partnerescalation.acceptance.RemoteReport.Area.NAMES;
import static dev.partnerescalation.acceptance.RemoteReport.Area.NON_ADMINISTRATOR;
import static dev.partnerescalation.acceptance.RemoteReport.Area.OTHER_PROJECTS;
import static dev.partnerescalation.acceptance.RemoteReport.Area.REFUSALS;
import static dev.partnerescalation.acceptance.RemoteReport.Area.REPEAT;
import static dev.partnerescalation.acceptance.RemoteReport.Area.REST;
import static dev.partnerescalation.acceptance.RemoteReport.Area.SET_UP;

/**
 * What a run by HTTP says about each point of the list in {@code src/docs/local-jira.md}, by its number, and why it cannot ask
 * about the rest of it.
 */
final class RemoteAnswers {

    private static final String BROWSER = "needs a browser: a token does not open Jira's pages";

    private RemoteAnswers() {}

    static void give(RemoteReport report) {
        report.claim(
                1,
                "The app answers, so its context started, and what needs these services was done",
                SET_UP,
                REFUSALS,
                HAND_OVER,
                REST);
        report.claim(
                2,
                "The members that set-up, refusals, hand-over and REST need are there",
                SET_UP,
                REFUSALS,
                HAND_OVER,
                REST);
        report.notAsked(2, "The members that only panel and pages need: " + BROWSER);
        report.claim(3, "The set-up went through, and the project offers the type, which has an icon", SET_UP);
        report.claim(3, "A second set-up finds all of it", REPEAT);
        report.claim(3, "Another project is as it was", OTHER_PROJECTS);
        report.notAsked(3, "Whether a draft that is read anew is a copy: only the page Other workflows makes drafts");
        report.claim(4, "REST answers a refusal with the general sentence and each reason, all of them", REFUSALS);
        report.notAsked(4, "How the dialog shows it " + BROWSER);
        report.notAsked(
                5,
                "Would need linked issues on the hand-over screen, and the screen is shared by all projects that are set up");
        report.claim(6, "Types, statuses, transitions and fields have translated names over REST", NAMES);
        report.notAsked(6, "Whether the templates pass the method allowlist " + BROWSER);
        report.notAsked(7, "The app was there before the run, which talks to one address and knows no nodes");
        report.notAsked(8, "It " + BROWSER);
        report.claim(
                9, "The hand-over stores date and brief once, and a refusal writes no comment", HAND_OVER, REFUSALS);
        report.notAsked(9, "Thread and roll-back: a failure inside of Jira cannot be made by REST");
        report.claim(10, "Who is not signed in is refused, and a body that is no JSON too", ACCESS);
        report.claim(10, "Who is no administrator is refused", NON_ADMINISTRATOR);
        report.notAsked(10, "Actions: " + BROWSER);
        report.notAsked(11, "Jira's REST API cannot skip validators; a script in Jira can");
        report.notAsked(12, "Disabling the app would stop everybody else in this Jira, and the dialog " + BROWSER);
    }
}
