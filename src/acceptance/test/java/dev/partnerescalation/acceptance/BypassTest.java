package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static dev.partnerescalation.acceptance.AnswerSubject.assertThat;

import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** A hand-over that skipped the validator is noticed, and so is a change after the hand-over. */
public final class BypassTest {

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private static PreparedProject project;

    @BeforeClass
    public static void setUpTheProject() {
        project = PreparedProject.setUpIn(JIRA);
    }

    @Test
    public void anEscalationThatAScriptHandedOverGetsOneCommentWithTheOpenChecks() {
        Escalation escalation = movedByScript();

        List<String> comments = escalation.comments();
        assertThat(comments).hasSize(2);
        assertThat(comments.get(0)).startsWith("{noformat}\n");
        Bundle english = Bundle.english();
        assertThat(comments.get(1))
                .isEqualTo(english.text("partnerescalation.handover.bypassed") + "\n* "
                        + english.text(
                                "partnerescalation.handover.bypassed.check",
                                english.check("examples"),
                                english.error("examples.missing", 1, 0, english.field("example-references")) + " "
                                        + english.error("examples.linked", 1, 0)));
    }

    @Test
    public void itIsSaidOncePerStayAndAgainForANewOne() {
        Escalation escalation = movedByScript();
        escalation
                .with(Fields.none().text("impact", "Orders are lost every day"))
                .after(Transition.REQUEST_INFORMATION)
                .after(Transition.PROVIDE_INFORMATION);
        assertThat(escalation.comments()).hasSize(2);

        Person admin = project.as("admin");
        assertThat(escalation.transition(Transition.CLOSE.id(Status.WITH_ADOBE), Fields.none()))
                .isDone();
        escalation.after(Transition.REOPEN).after(Transition.PREPARE_HANDOVER);
        admin.sees(escalation).isMovedByScript(Transition.HAND_OVER).expect(204);
        assertThat(escalation.comments()).hasSize(4);
    }

    @Test
    public void thePanelSaysSoInTheLanguageOfTheReader() {
        Escalation escalation = movedByScript();
        for (String name : List.of("claire", "anneke", "johann")) {
            Bundle messages = project.as(name).messages();
            assertThat(sentences(name, escalation))
                    .contains(messages.text("partnerescalation.panel.bypassed.text", messages.check("examples")));
        }
    }

    @Test
    public void aPreparedOneThatAScriptHandedOverIsLeftAlone() {
        Escalation escalation = project.as("anneke").preparesEscalation().withExample("SHOP-1");
        project.as("admin")
                .sees(escalation)
                .isMovedByScript(Transition.HAND_OVER)
                .expect(204);

        assertThat(escalation.comments()).hasSize(1);
    }

    @Test
    public void aCommentThatFailsTakesNothingBackAndThePanelKnows() {
        Escalation escalation = project.as("anneke").preparesEscalation();
        JIRA.jira().faults().failAt("CommentManager.create", 2);
        project.as("admin")
                .sees(escalation)
                .isMovedByScript(Transition.HAND_OVER)
                .expect(204);

        assertThat(escalation.comments()).hasSize(1);
        assertThat(sentences("anneke", escalation))
                .contains(escalationWords()
                        .text(
                                "partnerescalation.panel.bypassed.text",
                                escalationWords().check("examples")));
    }

    @Test
    public void whatIsChangedAfterTheHandOverIsNamedInThePanelUntilItIsAsBefore() {
        Escalation escalation = project.as("anneke").preparesEscalation().withExample("SHOP-1");
        escalation.handsOver().expect(204);
        assertThat(sentences("anneke", escalation).toString()).doesNotContain("Gewijzigd");

        Bundle messages = escalationWords();
        escalation
                .with(Fields.none()
                        .text("scope-notes", Prepared.SCOPE_NOTES + " And more.")
                        .day("needed-by", Prepared.TODAY.plusWeeks(3)))
                .withExample("SHOP-2");
        assertThat(sentences("anneke", escalation))
                .contains(changed(messages.field("scope-notes") + ", " + messages.field("needed-by") + " en "
                        + messages.text("partnerescalation.handover.examples")));

        escalation.with(Fields.none().text("scope-notes", Prepared.SCOPE_NOTES).empty("needed-by"));
        assertThat(sentences("anneke", escalation))
                .contains(changed(messages.text("partnerescalation.handover.examples")));
    }

    private static String changed(String what) {
        Bundle messages = escalationWords();
        return String.join(
                " ",
                messages.text("partnerescalation.panel.changed", what),
                messages.text("partnerescalation.panel.changed.text"),
                messages.text("partnerescalation.panel.changed.show"));
    }

    private static Bundle escalationWords() {
        return project.as("anneke").messages();
    }

    /** Prepared but for its example, and brought to Adobe by an administrator's script. */
    private static Escalation movedByScript() {
        Escalation escalation = project.as("anneke").preparesEscalation();
        project.as("admin")
                .sees(escalation)
                .isMovedByScript(Transition.HAND_OVER)
                .expect(204);
        return escalation;
    }

    private static List<String> sentences(String reader, Escalation escalation) {
        String page = Visitor.signedIn(JIRA.url(), reader)
                .get("/browse/" + escalation.key())
                .expect(200)
                .text();
        return PanelOnPage.on(page).orElseThrow().sentences();
    }
}
