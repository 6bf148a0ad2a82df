package dev.partnerescalation.acceptance;

import static dev.partnerescalation.acceptance.AnswerSubject.assertThat;

import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Checks that do not apply: with a reason, with a second pair of eyes, or not at all, as the administrator wants it. */
public final class WaiversTest {

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private static final Fields WAIVED_WITH_REASON =
            Fields.none().waived("examples").text("waiver-reason", Prepared.WAIVER_REASON);

    private static PreparedProject project;
    private static TransitionValidator validator;
    private static Person claire;
    private static Person johann;

    @BeforeClass
    public static void setUpTheProject() {
        project = PreparedProject.setUpIn(JIRA);
        validator = project.handOverValidator();
        claire = project.as("claire");
        johann = project.as("johann");
    }

    @After
    public void resetTheGate() {
        validator.reset();
    }

    @Test
    public void aWrittenReasonIsEnoughWhereWaiversAreAllowed() {
        validator.set("waivers", "allowed");

        assertThat(claire.preparesEscalation().handsOver(WAIVED_WITH_REASON)).isDone();
    }

    @Test
    public void aReasonThatIsFillerIsNone() {
        assertThat(claire.preparesEscalation()
                        .handsOver(Fields.none().waived("examples").text("waiver-reason", "tbd")))
                .isRefusedWith(claire.isTold(1)
                        .because("waiver.named", named("examples"))
                        .at(reason(), "text.filler", claire.messages().field("waiver-reason"))
                        .because("examples.missing", 1, 0, claire.messages().field("example-references"))
                        .because("examples.linked", 1, 0));
    }

    @Test
    public void oneReasonIsAskedForOnceHoweverManyChecksAreWaived() {
        assertThat(claire.preparesEscalation()
                        .without("scope-notes", "partner-contact-notes")
                        .handsOver(Fields.none().waived("scope", "contact", "examples")))
                .isRefusedWith(claire.isTold(3)
                        .at(
                                reason(),
                                "waiver.reason",
                                claire.messages().field("waiver-reason"),
                                named("scope", "contact", "examples"))
                        .because("scope.notes", claire.messages().field("scope-notes"), 40)
                        .aboutField("contact.missing", "partner-contact-notes")
                        .because("examples.missing", 1, 0, claire.messages().field("example-references"))
                        .because("examples.linked", 1, 0));
    }

    @Test
    public void everyCheckCanBeWaivedAtOnce() {
        assertThat(claire.preparesEscalation()
                        .without(
                                "scope-outcome",
                                "scope-notes",
                                "partner-contact-date",
                                "partner-contact-notes",
                                "partner-response",
                                "english-summary")
                        .handsOver(Fields.none()
                                .waived("scope", "timeline", "contact", "opportunity", "examples", "english")
                                .text("waiver-reason", Prepared.WAIVER_REASON)))
                .isDone();
    }

    @Test
    public void aConcernThatThePartnerAddressedCannotBeWaivedAway() {
        assertThat(claire.preparesEscalation()
                        .with(Fields.none().option("partner-response", "resolved"))
                        .handsOver(Fields.none()
                                .waived("contact", "examples")
                                .text("waiver-reason", Prepared.WAIVER_REASON)))
                .isRefusedWith(claire.isTold(1)
                        .because("waiver.named", named("examples"))
                        .because("contact.resolved", claire.messages().transition("resolve-with-partner")));
    }

    @Test
    public void underFourEyesTheReporterMayNotHandOverButSomebodyElseMay() {
        validator.set("waivers", "four-eyes");
        Escalation escalation = claire.preparesEscalation();

        escalation.with(WAIVED_WITH_REASON);
        assertThat(escalation.handsOver())
                .isRefusedWith(claire.isTold(1)
                        .at(project.installed().field("waived-checks"), "waiver.four-eyes", named("examples")));
        assertThat(johann.sees(escalation).handsOver()).isDone();
    }

    @Test
    public void underFourEyesNobodyWaivesAndHandsOverInOneRequest() {
        validator.set("waivers", "four-eyes");
        Escalation escalation = claire.preparesEscalation();

        assertThat(johann.sees(escalation).handsOver(WAIVED_WITH_REASON)).isRefusedWith(johannNeedsASecondPerson());
        escalation.with(WAIVED_WITH_REASON);
        assertThat(johann.sees(escalation).handsOver(WAIVED_WITH_REASON)).isDone();
    }

    @Test
    public void underFourEyesWhoSetTheWaiversOrWroteTheReasonMayNotHandOver() {
        validator.set("waivers", "four-eyes");
        Escalation waivedByJohann = claire.preparesEscalation();
        johann.sees(waivedByJohann).with(Fields.none().waived("examples"));
        waivedByJohann.with(Fields.none().text("waiver-reason", Prepared.WAIVER_REASON));
        Escalation reasonByJohann = claire.preparesEscalation().with(WAIVED_WITH_REASON);
        johann.sees(reasonByJohann)
                .with(Fields.none().text("waiver-reason", Prepared.WAIVER_REASON + " All of them agree."));

        for (Escalation escalation : List.of(waivedByJohann, reasonByJohann)) {
            assertThat(johann.sees(escalation).handsOver()).isRefusedWith(johannNeedsASecondPerson());
            assertThat(project.as("anneke").sees(escalation).handsOver()).isDone();
        }
    }

    @Test
    public void underFourEyesTheReporterMayHandOverWhatNeedsNoWaiver() {
        validator.set("waivers", "four-eyes");

        assertThat(claire.preparesEscalation().withExample("SHOP-1").handsOver(WAIVED_WITH_REASON))
                .isDone();
    }

    @Test
    public void whereWaiversAreForbiddenTheCheckMustBeCompleted() {
        validator.set("waivers", "forbidden");
        Escalation escalation = claire.preparesEscalation();

        assertThat(johann.sees(escalation).handsOver(WAIVED_WITH_REASON))
                .isRefusedWith(johann.isTold(1)
                        .at(
                                project.installed().field("waived-checks"),
                                "waiver.forbidden",
                                johann.messages().check("examples"))
                        .because("examples.missing", 1, 0, johann.messages().field("example-references"))
                        .because("examples.linked", 1, 0));
        assertThat(escalation.withExample("SHOP-1").handsOver()).isDone();
    }

    private static Refusal johannNeedsASecondPerson() {
        return johann.isTold(1)
                .at(
                        project.installed().field("waived-checks"),
                        "waiver.four-eyes",
                        johann.messages().check("examples"));
    }

    /** The names of some checks as Claire reads them in a sentence. */
    private static String named(String... checks) {
        return Stream.of(checks).map(claire.messages()::check).collect(Collectors.joining(", "));
    }

    private static String reason() {
        return project.installed().field("waiver-reason");
    }
}
