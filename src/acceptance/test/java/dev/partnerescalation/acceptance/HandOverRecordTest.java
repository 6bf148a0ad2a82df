package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.partnerescalation.acceptance.AnswerSubject.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnerescalation.host.testing.LocalJiraRule;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** A hand-over is put on record: its moment, its brief, what was judged. Without a record there is no hand-over. */
public final class HandOverRecordTest {

    private static final DateTimeFormatter JIRAS = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");
    private static final String WORKFLOWS = "/secure/admin/workflows/";
    /** The project role that the merchant's own people have; the agency has another. */
    private static final String TEAM = "10000";

    private static final String FUNCTION = "dev.partnerescalation.jira.handover.RecordHandover";

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
    public void theMomentIsSetAndInTheHistory() {
        assertThat(escalation.handsOver()).isDone();

        Instant moment = OffsetDateTime.parse(escalation.value("handed-over-on").asText(), JIRAS)
                .toInstant();
        assertThat(Duration.between(moment, Instant.now()).abs()).isLessThan(Duration.ofMinutes(5));
        assertThat(escalation.changes("Handed over on")).hasSize(1);
    }

    @Test
    public void theBriefBecomesAnEnglishCommentInTheNameOfWhoeverHandsOver() {
        assertThat(escalation.handsOver()).isDone();

        JsonNode comments = escalation.fields().path("comment").path("comments");
        assertThat(comments.size()).isEqualTo(1);
        assertThat(comments.path(0).path("author").path("name").asText()).isEqualTo("anneke");
        String text = comments.path(0).path("body").asText();
        assertThat(text)
                .startsWith("{noformat}\nTo:             Adobe account team\nFrom:           Anneke de Vries\n");
        assertThat(text).contains("\nPartner escalation: Guest checkout is missing\n");
        // Not everybody who reads a comment may see mail addresses.
        assertThat(text).doesNotContain("@");
        assertThat(text).contains("\n{noformat}\n\n");
        assertThat(text).contains(Prepared.ENGLISH_SUMMARY);
        assertThat(text).contains("Handed over on: ");
    }

    @Test
    public void theCommentNamesNoLinkedIssueButCountsThemAndPointsToTheBrief() {
        escalation.withExample("OPS-1");
        JsonNode linked = project.as("claire")
                .jira()
                .get("/rest/api/2/issue/SHOP-1?fields=summary")
                .json(200);
        assertThat(escalation.handsOver()).isDone();

        String text = project.as("agency").sees(escalation).comments().get(0);
        assertThat(text).doesNotContain("SHOP-1:");
        assertThat(text).doesNotContain("browse/SHOP-1");
        assertThat(text).doesNotContain(linked.path("fields").path("summary").asText());
        assertThat(text).doesNotContain("OPS");
        assertThat(text).contains("2 more examples are linked that cannot be named here.");
        assertThat(text)
                .endsWith("{noformat}\n\n"
                        + Bundle.english()
                                .text(
                                        "partnerescalation.handover.comment.examples",
                                        jira.url() + "/secure/PartnerEscalationBrief!default.jspa?key="
                                                + escalation.key()));
        assertThat(brief("claire")).contains("SHOP-1");
        assertThat(brief("agency")).doesNotContain("OPS");
    }

    @Test
    public void theCommentNamesAWebLinkBecauseWhoSeesTheEscalationSeesIt() {
        Escalation other = anneke.preparesEscalation().withWebLink("https://shop.example.com/checkout");
        assertThat(other.handsOver()).isDone();

        assertThat(other.comments().get(0)).contains("https://shop.example.com/checkout");
        assertThat(other.comments().get(0)).endsWith("\n{noformat}");
    }

    @Test
    public void whatPeopleWroteNeitherEndsTheFrameNorCallsAnybody() {
        escalation.with(Fields.none()
                .text(
                        "impact",
                        "{noformat}{color:red}loud{color} [~claire] {NOFORMAT:title=x} a loss of orders every day"));
        assertThat(escalation.handsOver()).isDone();

        String text = escalation.comments().get(0);
        assertThat(text.split("(?i)\\{noformat", -1)).hasLength(3);
        assertThat(text).doesNotContain("[~");
        assertThat(text).contains("{ noformat}{color:red}loud{color} [ ~claire]");
    }

    @Test
    public void aBriefThatIsTooLongForACommentIsShortenedAndSaysWhereTheWholeIs() {
        String much = "One more sentence about the same matter.\n".repeat(700);
        escalation.with(Fields.none().text("impact", much).text("requested-outcome", much));
        assertThat(escalation.handsOver()).isDone();

        String text = escalation.comments().get(0);
        assertThat(text.length()).isAtMost(32_767);
        assertThat(text).contains("{noformat}\n\nThe brief is longer than a comment can be.");
        assertThat(text).endsWith("/secure/PartnerEscalationBrief!default.jspa?key=" + escalation.key());
    }

    @Test
    public void aCommentForAProjectRoleIsReadByItsMembersAlone() {
        chooseRole(TEAM);
        assertThat(escalation.handsOver()).isDone();

        assertThat(project.as("agency").sees(escalation).comments()).isEmpty();
        assertThat(project.as("claire").sees(escalation).comments()).hasSize(1);
    }

    @Test
    public void aRoleThatIsGoneIsAProblemAndTheValidatorRefuses() {
        chooseRole("987654");

        cannotBeRecorded("role.missing", "987654", "role", "987654");
    }

    @Test
    public void aRoleThatTheEngineExpandsToNothingBlocksAndShowsNobodyTheBrief() {
        String workflow = project.installed().id("workflow");
        String xml = project.administration().workflow(workflow);
        String everybody = "<arg name=\"comment.role\">everybody</arg>";
        assertThat(xml).contains(everybody);
        project.administration()
                .putWorkflow(workflow, xml.replace(everybody, everybody.replace("everybody", "${x}")))
                .expect(204);
        JsonNode before = escalation.everything();

        assertThat(project.as("admin")
                        .sees(escalation)
                        .isMovedByScript(Transition.HAND_OVER)
                        .status())
                .isEqualTo(400);

        assertThat(escalation.everything()).isEqualTo(before);
        assertThat(escalation.comments()).isEmpty();
    }

    @Test
    public void aDeletedFieldForTheMomentIsAProblemAndTheValidatorRefuses() {
        project.administration().deleteField(project.installed().field("handed-over-on"));

        cannotBeRecorded("field.missing", "handed-over-on", "field");
    }

    @Test
    public void anUnreadableSettingOfThePostFunctionIsAProblemAndTheValidatorRefuses() {
        chooseRole("10000");
        String workflow = project.installed().id("workflow");
        String xml = project.administration().workflow(workflow);
        assertThat(xml).contains("<arg name=\"comment.role\">10000</arg>");
        project.administration()
                .putWorkflow(
                        workflow,
                        xml.replace(
                                "<arg name=\"comment.role\">10000</arg>", "<arg name=\"comment.role\">${nobody}</arg>"))
                .expect(204);

        cannotBeRecorded("settings.unreadable", "comment.role", "setting", "comment.role");
    }

    @Test
    public void whatIsMissingInTheEscalationIsSaidBesideWhatCannotBeRecorded() {
        chooseRole("987654");
        Escalation open = anneke.preparesEscalation();

        JsonNode readiness = new ReadinessApi(anneke.jira()).of(open);
        assertThat(readiness.path("problems").size()).isEqualTo(1);
        assertThat(ReadinessApi.check(readiness, "examples").path("state").asText())
                .isEqualTo("open");
        assertThat(open.handsOver().json().path("errorMessages").size()).isGreaterThan(2);
    }

    @Test
    public void theSentenceOfAPostFunctionThatFailsNeverthelessReachesThePerson() {
        chooseRole("987654");
        Person admin = project.as("admin");
        JsonNode before = escalation.everything();

        assertThat(admin.sees(escalation).isMovedByScript(Transition.HAND_OVER))
                .isError(400, admin.messages().text("partnerescalation.handover.error.role", "987654"));
        assertThat(escalation.everything()).isEqualTo(before);

        jira.jira().faults().failAt("CommentManager.create", 1);
        chooseRole("10000");
        Answer failed = escalation.handsOver();
        assertThat(failed.status()).isEqualTo(400);
        String sentence = anneke.messages().text("partnerescalation.handover.error.unexpected", "");
        assertThat(failed.json().path("errorMessages").get(0).asText()).startsWith(sentence.split("\\(")[0]);
        assertThat(escalation.everything()).isEqualTo(before);
    }

    /** The same sentence from readiness, panel and validator, in the language of the reader; nothing is changed. */
    private void cannotBeRecorded(String code, String argument, String text, Object... arguments) {
        JsonNode before = escalation.everything();
        for (String name : List.of("claire", "anneke", "johann")) {
            Person person = project.as(name);
            String sentence = person.messages().text("partnerescalation.handover.error." + text, arguments);
            JsonNode readiness = new ReadinessApi(person.jira()).of(escalation);
            assertThat(readiness.path("ready").asBoolean(true)).isFalse();
            assertThat(readiness.path("checks").size()).isEqualTo(6);
            assertThat(readiness.path("problems").size()).isEqualTo(1);
            JsonNode problem = readiness.path("problems").get(0);
            assertThat(problem.path("code").asText()).isEqualTo(code);
            assertThat(problem.path("arguments").get(0).asText()).isEqualTo(argument);
            assertThat(problem.path("text").asText()).isEqualTo(sentence);
            String page = Visitor.signedIn(jira.url(), name)
                    .get("/browse/" + escalation.key())
                    .expect(200)
                    .text();
            PanelOnPage panel = PanelOnPage.on(page).orElseThrow();
            assertThat(panel.state()).isEqualTo("error");
            assertThat(panel.messages()).contains(sentence);
            assertThat(panel.checks()).hasSize(6);
            assertThat(person.sees(escalation).handsOver()).isError(400, sentence);
        }
        assertThat(escalation.everything()).isEqualTo(before);
    }

    private String brief(String reader) {
        return project.as(reader)
                .jira()
                .get("/rest/partner-escalation/1.0/issue/" + escalation.key() + "/brief")
                .expect(200)
                .text();
    }

    @Test
    public void whateverFailsOnTheWayTheTransitionIsUndoneWholeAndWorksLater() {
        for (String member : List.of(
                "CommentManager.create",
                "PluginSettingsFactory.createGlobalSettings",
                "CustomFieldManager.getCustomFieldObject")) {
            Escalation one = anneke.preparesEscalation().withExample("SHOP-1");
            JsonNode before = one.everything();
            int refused = 0;
            for (int call = 1; failing(member, call, one) != 204; call *= 2) {
                assertWithMessage(member + " " + call).that(one.everything()).isEqualTo(before);
                refused++;
            }
            assertWithMessage(member).that(refused).isAtLeast(1);
            assertWithMessage(member).that(one.comments()).hasSize(1);
        }
    }

    /** Hands over while one call of a member of Jira's API fails; gives the status of the answer. */
    private int failing(String member, int call, Escalation one) {
        jira.jira().faults().failAt(member, call);
        int status = one.handsOver().status();
        jira.jira().faults().failAt(member, Integer.MAX_VALUE);
        assertWithMessage(member + " " + call).that(status).isAnyOf(204, 400, 500);
        return status;
    }

    /** An administrator edits the post function in a draft of the workflow and publishes it. */
    private void chooseRole(String role) {
        Visitor admin = Visitor.signedIn(jira.url(), "admin");
        String workflow =
                "workflowName=" + URLEncoder.encode(project.installed().id("workflow"), StandardCharsets.UTF_8);
        String live = "?workflowMode=live&" + workflow;
        String draft = "?workflowMode=draft&" + workflow;
        String edit = draft + "&workflowTransition=41&count=3";
        admin.submit(
                        WORKFLOWS + "ViewWorkflowSteps.jspa" + live,
                        WORKFLOWS + "CreateDraftWorkflow.jspa" + live,
                        Map.of())
                .expect(303);
        admin.submit(
                        WORKFLOWS + "EditWorkflowTransitionPostFunctionParams!default.jspa" + edit,
                        WORKFLOWS + "EditWorkflowTransitionPostFunctionParams.jspa" + edit,
                        Map.of("pe-comment-role", List.of(role), "jira.class", List.of(FUNCTION)))
                .expect(303);
        admin.submit(
                        WORKFLOWS + "PublishDraftWorkflow!default.jspa" + draft,
                        WORKFLOWS + "PublishDraftWorkflow.jspa" + draft,
                        Map.of())
                .expect(303);
    }
}
