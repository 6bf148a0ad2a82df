package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What cannot be judged is not ready, and a program is told why. */
public final class ReadinessFailsClosedTest {

    private static final String READINESS = "/issue/{key}/readiness";

    @Rule
    public final LocalJiraRule jira = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private final OpenApi description = new OpenApi();
    private PreparedProject project;
    private Person johann;
    private Escalation escalation;
    private ReadinessApi api;

    @Before
    public void prepareAnEscalation() {
        project = PreparedProject.setUpIn(jira);
        johann = project.as("johann");
        escalation = johann.preparesEscalation().withExample("SHOP-1");
        api = new ReadinessApi(johann.jira());
    }

    @Test
    public void aDeletedFieldIsAProblemThatNamesIt() {
        project.administration().deleteField(project.installed().field("scope-notes"));
        JsonNode problem = onlyProblem();

        assertThat(problem.path("code").asText()).isEqualTo("field.missing");
        assertThat(problem.path("arguments").get(0).asText()).isEqualTo("scope-notes");
        assertThat(problem.path("field").path("key").asText()).isEqualTo("scope-notes");
        assertThat(problem.path("text").asText())
                .isEqualTo(johann.messages()
                        .error("configuration", johann.messages().field("scope-notes")));
    }

    @Test
    public void anUnreadableSettingIsAProblemThatNamesIt() {
        for (String value : List.of("forty", "${issue}", "<script>", "-1")) {
            project.handOverValidator().set("min.characters", value);
            JsonNode problem = onlyProblem();

            assertThat(problem.path("code").asText()).isEqualTo("settings.unreadable");
            assertThat(problem.path("arguments").get(0).asText()).isEqualTo("min.characters");
            assertThat(problem.path("text").asText())
                    .isEqualTo(johann.messages().error("setting", "min.characters"));
            assertThat(problem.has("field")).isFalse();
            assertThat(api.of(escalation).path("policies").size()).isEqualTo(0);
        }
    }

    @Test
    public void aWorkflowThatChecksNothingIsAProblem() {
        Stream.of(Transition.values())
                .filter(transition -> transition.from().size() == 1)
                .forEach(transition -> project.validator(transition).remove());
        JsonNode problem = onlyProblem();

        assertThat(problem.path("code").asText()).isEqualTo("gate.missing");
        assertThat(api.of(escalation).has("transition")).isFalse();
    }

    @Test
    public void withoutAGateAtTheHandOverTheNextOneIsJudged() {
        project.handOverValidator().remove();
        Escalation inReview = johann.createsEscalation().after(Transition.START_SCOPE_REVIEW);

        assertThat(api.of(inReview).path("transition").path("id").asText()).isEqualTo(Transition.CONTACT_PARTNER.id());
    }

    @Test
    public void whatNobodyForesawHasAReferenceAndTellsNothingElse() {
        jira.jira().faults().failAt("WorkflowManager.getWorkflow", 1);
        Answer one = api.ask(escalation.key());
        // Of one issue that is named twice only one judgement is made.
        Escalation second = johann.preparesEscalation().withExample("SHOP-1");
        Escalation third = johann.preparesEscalation().withExample("SHOP-1");
        jira.jira().faults().failAt("WorkflowManager.getWorkflow", 2);
        JsonNode many = api.askForMany(escalation.key(), second.key(), third.key())
                .json(200)
                .path("issues");

        assertThat(one.status()).isEqualTo(500);
        assertThat(one.errorMessages()).hasSize(1);
        assertThat(one.text()).doesNotContain("Exception");
        assertThat(description.differences("get", READINESS, one)).isEmpty();
        assertThat(many.get(0).path("readiness").path("ready").asBoolean()).isTrue();
        assertThat(many.get(1).path("error").path("status").asInt()).isEqualTo(500);
        assertThat(many.get(1).path("error").path("message").asText()).startsWith("Die Anfrage");
        assertThat(many.get(2).path("readiness").path("ready").asBoolean()).isTrue();
    }

    @Test
    public void whateverPeopleWriteComesBackAsItIs() {
        for (String text : List.of(
                "<script>alert(1)</script> & \"quoted\" {0} ${issue} because nobody at the agency answers any more",
                "\u202eright to left, \ud83d\ude00 and a backslash \\ in a reason of quite some length for the waiver",
                "A reason of many words is what it is. ".repeat(800))) {
            escalation.with(Fields.none()
                    .waived("examples")
                    .text("waiver-reason", text)
                    .text("version", text.substring(0, 40)));
            escalation.with(Fields.none().waived("scope").empty("scope-notes"));
            Answer answer = api.ask(escalation.key()).expect(200);

            assertThat(ReadinessApi.check(answer.json(), "scope")
                            .path("waiverReason")
                            .asText()
                            .strip())
                    .isEqualTo(text.strip());
            assertWithMessage("%s", answer)
                    .that(description.differences("get", READINESS, answer))
                    .isEmpty();
        }
    }

    /** The one problem of the escalation, which is not ready. */
    private JsonNode onlyProblem() {
        Answer answer = api.ask(escalation.key()).expect(200);
        JsonNode json = answer.json();
        assertThat(description.differences("get", READINESS, answer)).isEmpty();
        assertThat(json.path("ready").asBoolean()).isFalse();
        assertThat(json.path("checks").size()).isEqualTo(0);
        assertThat(json.path("problems").size()).isEqualTo(1);
        return json.path("problems").get(0);
    }
}
