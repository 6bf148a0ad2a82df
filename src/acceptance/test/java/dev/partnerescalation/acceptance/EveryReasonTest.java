package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static dev.partnerescalation.acceptance.AnswerSubject.assertThat;

import dev.partnerescalation.host.testing.LocalJiraRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Each reason the app can give, provoked once: one thing is wrong with a prepared escalation, and nothing else is said. */
public final class EveryReasonTest {

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private static PreparedProject project;
    private static Person claire;
    private static Bundle messages;

    private Escalation escalation;

    @BeforeClass
    public static void setUpTheProject() {
        project = PreparedProject.setUpIn(JIRA);
        claire = project.as("claire");
        messages = claire.messages();
    }

    @Before
    public void prepareAnEscalation() {
        escalation = claire.preparesEscalation().withExample("SHOP-1");
    }

    @Test
    @Provokes("scope.missing")
    public void noScopeReviewResult() {
        refused(Fields.none().empty("scope-outcome"), claire.isTold(1).aboutField("scope.missing", "scope-outcome"));
    }

    @Test
    @Provokes("scope.notes")
    public void noScopeReviewNotes() {
        refused(
                Fields.none().empty("scope-notes"),
                claire.isTold(1).because("scope.notes", messages.field("scope-notes"), 40));
    }

    @Test
    @Provokes("text.too-short")
    public void scopeReviewNotesThatAreTooShort() {
        refused(
                Fields.none().text("scope-notes", "We looked into it on Monday"),
                claire.isTold(1).because("text.too-short", messages.field("scope-notes"), 40, 5));
    }

    @Test
    @Provokes("text.filler")
    public void scopeReviewNotesThatAreFiller() {
        refused(Fields.none().text("scope-notes", "n/a"), claire.isTold(1).aboutField("text.filler", "scope-notes"));
    }

    @Test
    @Provokes("text.copied")
    public void scopeReviewNotesThatRepeatAnotherField() {
        refused(
                Fields.none().text("scope-notes", Prepared.CONTACT_NOTES.toUpperCase(messages.locale()) + "!"),
                claire.isTold(2)
                        .because("text.copied", messages.field("scope-notes"), messages.field("partner-contact-notes"))
                        .because(
                                "text.copied", messages.field("partner-contact-notes"), messages.field("scope-notes")));
    }

    @Test
    public void scopeReviewNotesThatRepeatTheSummary() {
        String text = "Guest checkout is missing although the statement of work promises it in section four";
        refused(
                Fields.none().text("summary", text).text("scope-notes", text),
                claire.isTold(1).because("text.copied", messages.field("scope-notes"), messages.field("summary")));
    }

    @Test
    @Provokes("scope.timeline")
    public void addedDeliverablesWithoutTheirEffectOnTheTimeline() {
        refused(
                Fields.none().option("scope-outcome", "added-later"),
                claire.isTold(1).aboutField("scope.timeline", "timeline-impact"));
    }

    @Test
    public void anEffectOnTheTimelineThatIsTooShort() {
        refused(
                Fields.none().option("scope-outcome", "added-later").text("timeline-impact", "Three weeks later"),
                claire.isTold(1).because("text.too-short", messages.field("timeline-impact"), 40, 5));
    }

    @Test
    @Provokes("contact.date")
    public void noDateOfThePartnerContact() {
        refused(
                Fields.none().empty("partner-contact-date"),
                claire.isTold(1).aboutField("contact.date", "partner-contact-date"));
    }

    @Test
    @Provokes("contact.date-future")
    public void aPartnerContactInTheFuture() {
        refused(
                Fields.none()
                        .day("partner-contact-date", Prepared.TODAY.plusDays(2))
                        .option("partner-response", "disagrees"),
                claire.isTold(1).aboutField("contact.date-future", "partner-contact-date"));
    }

    @Test
    public void aPartnerContactTodayIsNoFuture() {
        accepted(Fields.none().day("partner-contact-date", Prepared.TODAY).option("partner-response", "disagrees"));
    }

    @Test
    @Provokes("contact.missing")
    public void noPartnerContactNotes() {
        refused(
                Fields.none().empty("partner-contact-notes"),
                claire.isTold(1).aboutField("contact.missing", "partner-contact-notes"));
    }

    @Test
    public void partnerContactNotesThatAreFillerInDutch() {
        refused(
                Fields.none().text("partner-contact-notes", "volgt nog"),
                claire.isTold(1).aboutField("text.filler", "partner-contact-notes"));
    }

    @Test
    @Provokes("contact.response")
    public void noPartnerResponse() {
        refused(
                Fields.none().empty("partner-response"),
                claire.isTold(1).aboutField("contact.response", "partner-response"));
    }

    @Test
    @Provokes("contact.resolved")
    public void aPartnerWhoAddressedTheConcern() {
        refused(
                Fields.none().option("partner-response", "resolved"),
                claire.isTold(1).because("contact.resolved", messages.transition("resolve-with-partner")));
    }

    @Test
    @Provokes("contact.waiting")
    public void aSilentPartnerWhoStillHasTime() {
        LocalDate lastDay = Prepared.lastDayFor(Prepared.firstDayStillWaiting());
        refused(
                Fields.none().day("partner-contact-date", Prepared.firstDayStillWaiting()),
                claire.isTold(1).because("contact.waiting", messages.day(lastDay), messages.field("partner-response")));
    }

    @Test
    public void aSilentPartnerWhoseTimeIsOver() {
        accepted(Fields.none()
                .day("partner-contact-date", Prepared.firstDayStillWaiting().minusDays(1)));
    }

    @Test
    @Provokes("contact.due-too-early")
    public void aDueDateThatLeavesThePartnerNoTime() {
        LocalDate contacted = Prepared.TODAY.minusDays(7);
        LocalDate nextWorkingDay = Stream.iterate(contacted.plusDays(1), day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .findFirst()
                .orElseThrow();
        Fields silent = Fields.none().day("partner-contact-date", contacted).option("partner-response", "none");
        Refusal tooEarly = claire.isTold(1)
                .because("contact.due-too-early", messages.field("partner-response-due"), messages.day(nextWorkingDay));
        refused(silent.day("partner-response-due", contacted), tooEarly);
        refused(silent.day("partner-response-due", contacted.minusYears(1)), tooEarly);
        accepted(silent.day("partner-response-due", nextWorkingDay));
    }

    @Test
    public void cheapFakesAreNoPreparation() {
        refused(
                Fields.none().text("scope-notes", "tbd1 tbd2 tbd3 tbd4 tbd5 tbd6 tbd7 tbd8 tbd9 tbd10 tbd11 tbd12"),
                claire.isTold(1).aboutField("text.filler", "scope-notes"));
        for (String copy : List.of(
                Prepared.CONTACT_NOTES + "x",
                Prepared.CONTACT_NOTES.replace("a", "a\u17b4").replace("e", "e\u3164\u180b\u115f"),
                Prepared.CONTACT_NOTES
                        .replace("a", "\u0430")
                        .replace("o", "\u043e")
                        .replace("e", "\uff45"))) {
            refused(
                    Fields.none().text("scope-notes", copy),
                    claire.isTold(2)
                            .because(
                                    "text.copied",
                                    messages.field("scope-notes"),
                                    messages.field("partner-contact-notes"))
                            .because(
                                    "text.copied",
                                    messages.field("partner-contact-notes"),
                                    messages.field("scope-notes")));
        }
    }

    @Test
    public void aLinkToTheEscalationItselfOrToAHostWithoutADotIsNoExample() {
        for (String address : List.of("/browse/KEY", "/rest/api/2/issue/KEY", "http://a", "http://0")) {
            escalation = claire.preparesEscalation();
            escalation.withWebLink(
                    address.startsWith("/")
                            ? JIRA.url()
                                    + address.replace("KEY", escalation.key().toLowerCase(messages.locale()))
                            : address);
            refused(
                    Fields.none(),
                    claire.isTold(1)
                            .because("examples.missing", 1, 0, messages.field("example-references"))
                            .because("examples.linked", 1, 0));
        }
        escalation = claire.preparesEscalation().withWebLink(JIRA.url() + "/browse/SHOP-1");
        accepted(Fields.none());
    }

    @Test
    public void aPartnerWhoPromisedToActByADayIsGivenThatDay() {
        Fields promised = Fields.none().option("partner-response", "agreed-not-done");
        refused(
                promised.day("partner-response-due", Prepared.TODAY),
                claire.isTold(1)
                        .because("contact.waiting", messages.day(Prepared.TODAY), messages.field("partner-response")));
        accepted(promised.day("partner-response-due", Prepared.TODAY.minusDays(1)));
    }

    @Test
    @Provokes("examples.missing")
    public void noExample() {
        escalation = claire.preparesEscalation();
        refused(
                Fields.none(),
                claire.isTold(1)
                        .because("examples.missing", 1, 0, messages.field("example-references"))
                        .because("examples.linked", 1, 0));
    }

    @Test
    @Provokes("examples.linked")
    public void onlyAnExampleThatIsNotLinked() {
        escalation = claire.preparesEscalation();
        refused(
                Fields.none().text("example-references", Prepared.REFERENCE),
                claire.isTold(1).because("examples.linked", 1, 0));
    }

    @Test
    @Provokes("examples.screen")
    public void anExampleThatIsOnlyBeingLinkedOnTheScreen() {
        String screen = project.installed().id("screen.hand-over");
        project.administration().putOnScreen(screen, "issuelinks");
        try {
            escalation = claire.preparesEscalation();
            assertThat(escalation.handsOverLinking("SHOP-1"))
                    .isRefusedWith(claire.isTold(1)
                            .because("examples.missing", 1, 0, messages.field("example-references"))
                            .because("examples.linked", 1, 0)
                            .because("examples.screen"));
            assertThat(escalation.fields().path("issuelinks").size()).isEqualTo(0);
        } finally {
            project.administration().removeFromScreen(screen, "issuelinks");
        }
    }

    @Test
    public void aWebLinkIsALinkedExample() {
        escalation = claire.preparesEscalation().withWebLink("https://support.example.com/cases/4711");
        accepted(Fields.none());
    }

    @Test
    public void anotherEscalationIsNoExample() {
        escalation = claire.preparesEscalation()
                .withExample(claire.createsEscalation().key());
        refused(
                Fields.none(),
                claire.isTold(1)
                        .because("examples.missing", 1, 0, messages.field("example-references"))
                        .because("examples.linked", 1, 0));
    }

    @Test
    @Provokes("english.missing")
    public void noEnglishSummaryWhereItBlocks() {
        whereEnglishBlocks(() -> refused(
                Fields.none().empty("english-summary"),
                claire.isTold(1)
                        .at(
                                project.installed().field("english-summary"),
                                "english.missing",
                                messages.field("english-summary"))));
    }

    @Test
    @Provokes("english.language")
    public void aDutchSummaryWhereEnglishBlocks() {
        whereEnglishBlocks(() -> {
            refused(
                    Fields.none().text("english-summary", Prepared.DUTCH_SUMMARY),
                    claire.isTold(1)
                            .at(
                                    project.installed().field("english-summary"),
                                    "english.language",
                                    messages.field("english-summary")));
            assertThat(escalation.handsOver(Fields.none().text("english-summary", Prepared.ENGLISH_SUMMARY)))
                    .isDone();
        });
    }

    @Test
    @Provokes("waiver.reason")
    public void aWaivedCheckWithoutAReason() {
        refused(
                Fields.none().waived("scope").empty("scope-notes"),
                claire.isTold(1)
                        .because("waiver.reason", messages.field("waiver-reason"), messages.check("scope"))
                        .because("scope.notes", messages.field("scope-notes"), 40));
    }

    @Test
    @Provokes("waiver.named")
    public void aReasonThatCoversACheckWhichWasTickedByMistakeIsShownWithItsName() {
        refused(
                Fields.none()
                        .waived("scope", "english")
                        .text("waiver-reason", Prepared.WAIVER_REASON)
                        .empty("scope-notes", "english-summary", "partner-response"),
                claire.isTold(1)
                        .because("waiver.named", messages.check("scope") + ", " + messages.check("english"))
                        .aboutField("contact.response", "partner-response"));
    }

    @Test
    @Provokes("waiver.four-eyes")
    public void aReporterWhoWaivesWhereFourEyesAreWanted() {
        where(
                "waivers",
                "four-eyes",
                () -> refused(
                        Fields.none()
                                .waived("scope")
                                .text("waiver-reason", Prepared.WAIVER_REASON)
                                .empty("scope-notes"),
                        claire.isTold(1).because("waiver.four-eyes", messages.check("scope"))));
    }

    @Test
    @Provokes("waiver.forbidden")
    public void aWaivedCheckWhereWaiversAreForbidden() {
        where(
                "waivers",
                "forbidden",
                () -> refused(
                        Fields.none()
                                .waived("scope")
                                .text("waiver-reason", Prepared.WAIVER_REASON)
                                .empty("scope-notes"),
                        claire.isTold(1)
                                .because("waiver.forbidden", messages.check("scope"))
                                .because("scope.notes", messages.field("scope-notes"), 40)));
    }

    @Test
    public void noReasonIsForgottenHere() {
        Set<String> said = new TreeSet<>();
        messages.keys().stream()
                .filter(key ->
                        key.matches("partnerescalation\\.error\\.(scope|contact|examples|english|waiver|text)\\..*"))
                .map(key -> key.substring("partnerescalation.error.".length()))
                .forEach(said::add);

        assertThat(Stream.of(getClass().getMethods())
                        .filter(method -> method.isAnnotationPresent(Provokes.class))
                        .flatMap(method ->
                                Stream.of(method.getAnnotation(Provokes.class).value()))
                        .toList())
                .containsExactlyElementsIn(said);
    }

    private void refused(Fields change, Refusal refusal) {
        escalation.with(change);
        assertThat(escalation.handsOver()).isRefusedWith(refusal);
        assertThat(escalation.status().path("id").asText())
                .isEqualTo(project.installed().id(Status.READY.part()));
    }

    private void accepted(Fields change) {
        assertThat(escalation.with(change).handsOver()).isDone();
    }

    private void whereEnglishBlocks(Runnable story) {
        where("mode.english", "block", story);
    }

    private void where(String setting, String value, Runnable story) {
        TransitionValidator validator = project.handOverValidator();
        validator.set(setting, value);
        try {
            story.run();
        } finally {
            validator.reset();
        }
    }
}
