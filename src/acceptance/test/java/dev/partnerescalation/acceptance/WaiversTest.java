package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static dev.partnerescalation.acceptance.AnswerSubject.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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

        assertThat(claire.preparesEscalation().with(WAIVED_WITH_REASON).handsOver())
                .isDone();
    }

    @Test
    public void aReasonThatIsFillerIsNone() {
        assertThat(claire.preparesEscalation()
                        .with(Fields.none().waived("examples").text("waiver-reason", "tbd"))
                        .handsOver())
                .isRefusedWith(claire.isTold(1)
                        .because("waiver.named", named("examples"))
                        .because("text.filler", claire.messages().field("waiver-reason"))
                        .because("examples.missing", 1, 0, claire.messages().field("example-references"))
                        .because("examples.linked", 1, 0));
    }

    @Test
    public void oneReasonIsAskedForOnceHoweverManyChecksAreWaived() {
        assertThat(claire.preparesEscalation()
                        .without("scope-notes", "partner-contact-notes")
                        .with(Fields.none().waived("scope", "contact", "examples"))
                        .handsOver())
                .isRefusedWith(claire.isTold(3)
                        .because(
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
                        .with(Fields.none()
                                .waived("scope", "timeline", "contact", "opportunity", "examples", "english")
                                .text("waiver-reason", Prepared.WAIVER_REASON))
                        .handsOver())
                .isDone();
    }

    @Test
    public void aConcernThatThePartnerAddressedCannotBeWaivedAway() {
        assertThat(claire.preparesEscalation()
                        .with(Fields.none().option("partner-response", "resolved"))
                        .with(Fields.none().waived("contact", "examples").text("waiver-reason", Prepared.WAIVER_REASON))
                        .handsOver())
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
                .isRefusedWith(claire.isTold(1).because("waiver.four-eyes", named("examples")));
        assertThat(johann.sees(escalation).handsOver()).isDone();
    }

    @Test
    public void theHandOverScreenOffersNoWaivers() {
        JsonNode refused =
                claire.preparesEscalation().handsOver(WAIVED_WITH_REASON).json(400);

        assertThat(refused.path("errors").has(project.installed().field("waived-checks")))
                .isTrue();
        assertThat(refused.path("errors").has(project.installed().field("waiver-reason")))
                .isTrue();
    }

    @Test
    public void underFourEyesNobodyWaivesAndHandsOverInOneRequest() {
        validator.set("waivers", "four-eyes");
        Escalation escalation = claire.preparesEscalation();
        onTheHandOverScreen(() -> {
            assertThat(johann.sees(escalation).handsOver(WAIVED_WITH_REASON))
                    .isRefusedWith(johann.isTold(1)
                            .at(
                                    project.installed().field("waived-checks"),
                                    "waiver.four-eyes",
                                    johann.messages().check("examples")));
            escalation.with(WAIVED_WITH_REASON);
            assertThat(johann.sees(escalation).handsOver(WAIVED_WITH_REASON)).isDone();
        });
    }

    /** An administrator may put the two fields on the screen. */
    private static void onTheHandOverScreen(Runnable meanwhile) {
        String screen = project.installed().id("screen.hand-over");
        List<String> fields = Stream.of("waived-checks", "waiver-reason")
                .map(project.installed()::field)
                .toList();
        fields.forEach(field -> project.administration().putOnScreen(screen, field));
        try {
            meanwhile.run();
        } finally {
            fields.forEach(field -> project.administration().removeFromScreen(screen, field));
        }
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

        assertThat(claire.preparesEscalation()
                        .withExample("SHOP-1")
                        .with(WAIVED_WITH_REASON)
                        .handsOver())
                .isDone();
    }

    @Test
    public void whereWaiversAreForbiddenTheCheckMustBeCompleted() {
        validator.set("waivers", "forbidden");
        Escalation escalation = claire.preparesEscalation().with(WAIVED_WITH_REASON);

        assertThat(johann.sees(escalation).handsOver())
                .isRefusedWith(johann.isTold(1)
                        .because("waiver.forbidden", johann.messages().check("examples"))
                        .because("examples.missing", 1, 0, johann.messages().field("example-references"))
                        .because("examples.linked", 1, 0));
        assertThat(escalation.withExample("SHOP-1").handsOver()).isDone();
    }

    private static Refusal johannNeedsASecondPerson() {
        return johann.isTold(1).because("waiver.four-eyes", johann.messages().check("examples"));
    }

    /** The names of some checks as Claire reads them in a sentence. */
    private static String named(String... checks) {
        return Stream.of(checks).map(claire.messages()::check).collect(Collectors.joining(", "));
    }
}
