package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.partnerescalation.acceptance.AnswerSubject.assertThat;

import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What cannot be checked does not pass, and the person is told what to tell the administrator. */
public final class FailsClosedTest {

    /** The fields that a judgement of all checks needs, in the order in which they are read. */
    private static final List<String> NEEDED = List.of(
            "scope-outcome",
            "scope-notes",
            "timeline-impact",
            "partner-contact-date",
            "partner-contact-notes",
            "partner-response",
            "partner-response-due",
            "example-references",
            "english-summary",
            "waived-checks",
            "waiver-reason");

    @Rule
    public final LocalJiraRule jira = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private PreparedProject project;
    private Person anneke;
    private Escalation escalation;

    @Before
    public void prepareAnEscalation() {
        project = PreparedProject.setUpIn(jira);
        anneke = project.as("anneke");
        escalation = anneke.preparesEscalation().withExample("SHOP-1");
    }

    @Test
    public void aDeletedFieldBlocksAndIsNamed() {
        project.administration().deleteField(project.installed().field("scope-notes"));

        assertThat(escalation.handsOver())
                .isRefusedWith(Refusal.without(anneke.messages()).aboutField("configuration", "scope-notes"));
        staysWhereItWas();
    }

    @Test
    public void everyDeletedFieldIsNamedAtOnce() {
        Refusal refusal = Refusal.without(anneke.messages());
        for (String field : NEEDED) {
            project.administration().deleteField(project.installed().field(field));
            refusal.aboutField("configuration", field);
        }

        assertThat(escalation.handsOver()).isRefusedWith(refusal);
        staysWhereItWas();
    }

    @Test
    public void aDeletedFieldThatNobodyJudgesBlocksNothing() {
        project.administration().deleteField(project.installed().field("impact"));

        assertThat(escalation.handsOver()).isDone();
    }

    @Test
    public void afterTheSetUpWasRepairedTheEscalationCanBeFinished() {
        project.administration().deleteField(project.installed().field("scope-notes"));
        PreparedProject repaired = PreparedProject.setUpIn(jira);
        Escalation seen = repaired.as("anneke").sees(escalation);

        assertThat(seen.handsOver())
                .isRefusedWith(anneke.isTold(1)
                        .because("scope.notes", anneke.messages().field("scope-notes"), 40));
        assertThat(seen.with(Fields.none().text("scope-notes", Prepared.SCOPE_NOTES))
                        .handsOver())
                .isDone();
    }

    @Test
    public void anUnreadableSettingBlocksAndIsNamed() {
        Map<String, String> broken = new LinkedHashMap<>();
        broken.put("mode.scope", "maybe");
        broken.put("mode.english", "");
        broken.put("min.characters", "forty");
        broken.put("min.words", "0");
        broken.put("min.examples", "51");
        broken.put("min.linked", "-1");
        broken.put("patience.days", "99999999999999999999");
        broken.put("calendar", "FR");
        broken.put("link.types", "10000,Blocks");
        broken.put("count.web.links", "yes");
        broken.put("waivers", "sometimes");
        TransitionValidator validator = project.handOverValidator();
        broken.forEach((setting, value) -> {
            validator.set(setting, value);
            assertThat(escalation.handsOver())
                    .isRefusedWith(Refusal.without(anneke.messages()).because("setting", setting));
            validator.reset();
        });
        staysWhereItWas();
        assertThat(escalation.handsOver()).isDone();
    }

    @Test
    public void aSettingThatTheEngineExpandsBlocks() {
        TransitionValidator validator = project.handOverValidator();
        for (String expression : List.of("${issue.summary}", "${nothing}", "${issue}", "4${issue.id}", "${", "x${y")) {
            validator.set("min.characters", expression);
            assertWithMessage(expression)
                    .about(AnswerSubject.answers())
                    .that(escalation.handsOver())
                    .isRefusedWith(Refusal.without(anneke.messages()).because("setting", "min.characters"));
        }
        staysWhereItWas();
    }

    @Test
    public void theSettingsOfAnotherGateDoNotMatter() {
        project.validator(Transition.CONTACT_PARTNER).set("mode.scope", "maybe");

        assertThat(escalation.handsOver()).isDone();
    }

    @Test
    public void inSomebodyElsesWorkflowMissingFieldsBlockAndAreNamed() {
        Person claire = project.as("claire");
        somebodyElsesGate().add(Map.of());
        Refusal refusal = Refusal.without(claire.messages());
        NEEDED.forEach(field -> refusal.aboutField("configuration", field));

        assertThat(claire.sees("OPS-1").transition("4", Fields.none())).isRefusedWith(refusal);
    }

    @Test
    public void inSomebodyElsesWorkflowChecksThatAreOffNeedNoField() {
        somebodyElsesGate()
                .add(Map.of(
                        "mode.scope", "off",
                        "mode.timeline", "off",
                        "mode.contact", "off",
                        "mode.opportunity", "off",
                        "mode.examples", "off",
                        "mode.english", "off"));

        assertThat(project.as("claire").sees("OPS-1").transition("4", Fields.none()))
                .isDone();
    }

    @Test
    public void withoutTheAppTheTransitionIsBlockedAndWithItPossibleAgain() {
        project.administration().disableApp();

        Answer refused = escalation.handsOver();
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused).tellsNothingOfTheInside();
        assertThat(refused.text())
                .contains("The app \\\"Partner Escalation for Jira\\\", which provides it, is disabled.");
        staysWhereItWas();

        project.administration().enableApp();
        assertThat(escalation.handsOver()).isDone();
    }

    @Test
    public void withoutTheAppOtherIssuesGoOn() {
        project.administration().disableApp();

        assertThat(project.as("claire").sees("OPS-1").transition("4", Fields.none()))
                .isDone();
    }

    /** The transition "Start Progress" of Jira's default workflow. */
    private TransitionValidator somebodyElsesGate() {
        return new TransitionValidator(project.administration(), "jira", "4");
    }

    private void staysWhereItWas() {
        assertThat(escalation.status().path("id").asText())
                .isEqualTo(project.installed().id(Status.READY.part()));
        assertThat(escalation.moves()).doesNotContain(project.installed().id(Status.WITH_ADOBE.part()));
    }
}
