package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.partnerescalation.acceptance.AnswerSubject.assertThat;

import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** What people and programs send that is not right gets Jira's own answer, and nothing is written. */
public final class BadInputTest {

    private static final String ISSUE = "/rest/api/2/issue";

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private static PreparedProject project;
    private static Person claire;
    private static Escalation escalation;

    private String issueBefore;
    private int issuesBefore;

    @BeforeClass
    public static void setUpTheProject() {
        project = PreparedProject.setUpIn(JIRA);
        claire = project.as("claire");
        escalation = claire.preparesEscalation().withExample("SHOP-1");
    }

    @Before
    public void lookAtWhatThereIs() {
        issueBefore = escalation.everything().toString();
        issuesBefore = numberOfIssues();
    }

    @After
    public void nothingWasWritten() {
        assertThat(escalation.everything().toString()).isEqualTo(issueBefore);
        assertThat(numberOfIssues()).isEqualTo(issuesBefore);
    }

    private static int numberOfIssues() {
        return project.as("admin")
                .jira()
                .get("/rest/api/2/search?maxResults=0")
                .json(200)
                .path("total")
                .asInt();
    }

    @Test
    public void textThatIsNoJson() {
        for (String broken : List.of("{", "", "[]", "nonsense", "{\"fields\":}", "\"text\"", "null", "{\"a\":1}{")) {
            for (String path : List.of(ISSUE, escalation.path("/transitions"), escalation.path("/comment"))) {
                Answer answer = claire.jira().send("POST", path, "application/json", broken);
                assertWithMessage("%s to %s", broken, path)
                        .about(AnswerSubject.answers())
                        .that(answer)
                        .isErrorInJirasShape(400);
            }
        }
    }

    @Test
    public void membersThatJiraDoesNotKnow() {
        assertThat(claire.jira().post(ISSUE, Map.of("fields", fields(), "nonsense", 1)))
                .isErrorInJirasShape(400);
        assertThat(claire.jira()
                        .put(
                                escalation.path(""),
                                Map.of("fields", Map.of("summary", "Another summary"), "nonsense", 1)))
                .isErrorInJirasShape(400);
        assertThat(claire.jira()
                        .post(
                                escalation.path("/transitions"),
                                Map.of("transition", Map.of("id", Transition.HAND_OVER.id()), "nonsense", 1)))
                .isErrorInJirasShape(400);
    }

    @Test
    public void jsonThatIsNestedWithoutEnd() {
        String deep = "{\"fields\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}";

        assertThat(claire.jira().send("POST", ISSUE, "application/json", deep)).isErrorInJirasShape(400);
    }

    @Test
    public void aBodyOfMoreThanAMegabyte() {
        String large = JiraClient.json(Map.of("fields", Map.of("summary", "x".repeat(1_100_000))));

        assertThat(claire.jira().send("POST", ISSUE, "application/json", large).status())
                .isEqualTo(413);
    }

    @Test
    public void anotherContentType() {
        assertThat(claire.jira().send("POST", ISSUE, "application/xml", "<issue/>"))
                .isErrorInJirasShape(415);
    }

    @Test
    public void aFormWithoutTheTokenHeader() {
        for (String type :
                List.of("application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=x")) {
            Answer answer = claire.jira().send("POST", escalation.path("/transitions"), type, "transition=41");
            assertWithMessage(type).that(answer.status()).isEqualTo(403);
            assertThat(answer.text()).contains("XSRF check failed");
        }
    }

    @Test
    public void aRequestFromAForeignPage() {
        Answer answer = claire.jira()
                .with("Origin", "http://evil.example.com")
                .post(escalation.path("/transitions"), Map.of("transition", Map.of("id", "41")));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("XSRF check failed");
    }

    @Test
    public void creatingWithoutASummary() {
        assertThat(claire.triesToCreate(Fields.none().text("partner", "Agency Ltd")))
                .isFieldError("summary", "You must specify a summary of the issue.");
        assertThat(claire.triesToCreate(Fields.none().text("summary", "  \t ")))
                .isFieldError("summary", "You must specify a summary of the issue.");
    }

    @Test
    public void creatingInNoProjectOrAnUnknownOne() {
        for (Object project :
                new Object[] {Map.of("key", "NOPE"), Map.of("id", "999999"), Map.of(), Map.of("id", "x")}) {
            assertThat(create("project", project)).isFieldError("project", "project is required");
        }
        Map<String, Object> without = fields();
        without.remove("project");
        assertThat(claire.jira().post(ISSUE, Map.of("fields", without))).isFieldError("project", "project is required");
    }

    @Test
    public void creatingWithNoTypeOrAnUnknownOne() {
        for (Object type : new Object[] {Map.of("id", "999999"), Map.of("name", "Nope"), Map.of(), Map.of("id", "x")}) {
            assertThat(create("issuetype", type)).isFieldError("issuetype", "valid issue type is required");
        }
    }

    @Test
    public void creatingAnEscalationInAProjectThatIsNotSetUp() {
        assertThat(create("project", Map.of("key", "OPS"))).isFieldError("issuetype", "valid issue type is required");
    }

    @Test
    public void creatingWithFieldsThatAreNotOnTheScreen() {
        for (String field :
                List.of(project.installed().field("impact"), "customfield_99999", "nonsense", "status", "resolution")) {
            assertThat(create(field, "something"))
                    .isFieldError(
                            field,
                            "Field '" + field + "' cannot be set. It is not on the appropriate screen, or unknown.");
        }
    }

    @Test
    public void creatingWithValuesOfTheWrongKind() {
        for (Object wrong : new Object[] {7, true, List.of("x"), Map.of("value", "x")}) {
            assertFieldRefused(create("summary", wrong), "summary");
            assertFieldRefused(
                    create(project.installed().field("partner"), wrong),
                    project.installed().field("partner"));
        }
        for (Object wrong : new Object[] {
            7, "No response", List.of("x"), Map.of("value", "Nope"), Map.of("id", "999999"), Map.of("id", "x"), Map.of()
        }) {
            assertFieldRefused(
                    create(project.installed().field("scope-outcome"), wrong),
                    project.installed().field("scope-outcome"));
        }
    }

    @Test
    public void anOptionOfAnotherField() {
        assertFieldRefused(
                editField("partner-response", Map.of("value", "Adobe Commerce on-premises")),
                project.installed().field("partner-response"));
    }

    @Test
    public void editingWithDatesThatAreNone() {
        for (Object wrong :
                new Object[] {"tomorrow", "2026-02-30", "16.11.2026", "2026-11-16T12:00", 20261116, Map.of()}) {
            assertFieldRefused(
                    editField("partner-contact-date", wrong),
                    project.installed().field("partner-contact-date"));
        }
    }

    @Test
    public void editingWithCheckboxesThatDoNotExist() {
        for (Object wrong : new Object[] {
            "scope", Map.of("value", "Scope review"), List.of("scope"), List.of(Map.of("value", "Nope")), List.of(7)
        }) {
            assertFieldRefused(
                    editField("waived-checks", wrong), project.installed().field("waived-checks"));
        }
    }

    @Test
    public void editingWithAnAddressThatIsNone() {
        for (String wrong : List.of("not an address", "javascript:alert(1)")) {
            assertFieldRefused(
                    editField("scope-document", wrong), project.installed().field("scope-document"));
        }
    }

    @Test
    public void textsOverTheLimit() {
        assertThat(editField("partner", "x".repeat(256)))
                .isFieldError(
                        project.installed().field("partner"),
                        "The entered text is too long. It exceeds the allowed limit of 255 characters.");
        assertThat(claire.jira()
                        .put(escalation.path(""), Map.of("fields", Map.of("summary", "x".repeat(256))))
                        .json(400)
                        .path("errors")
                        .path("summary")
                        .asText())
                .contains("255");
        assertThat(editField("scope-notes", "x".repeat(32_768)))
                .isFieldError(
                        project.installed().field("scope-notes"),
                        "The entered text is too long. It exceeds the allowed limit of 32,767 characters.");
    }

    @Test
    public void aLabelWithABlank() {
        assertFieldRefused(
                editField("support-cases", List.of("case 4711")),
                project.installed().field("support-cases"));
    }

    @Test
    public void oneRefusedFieldAndNothingOfTheOthersIsWritten() {
        Answer answer = claire.jira()
                .put(
                        escalation.path(""),
                        Map.of(
                                "fields",
                                Map.of(
                                        "summary",
                                        "Another summary",
                                        project.installed().field("partner"),
                                        "Another partner",
                                        project.installed().field("partner-contact-date"),
                                        "tomorrow")));

        assertFieldRefused(answer, project.installed().field("partner-contact-date"));
    }

    @Test
    public void aFieldOfTheHandOverThatIsNotOnAnyEditScreen() {
        String field = project.installed().field("handed-over-on");

        assertThat(editField("handed-over-on", "2026-11-16T12:00:00.000+0000"))
                .isFieldError(
                        field, "Field '" + field + "' cannot be set. It is not on the appropriate screen, or unknown.");
    }

    @Test
    public void aTransitionThatIsNotNamed() {
        for (Object body : new Object[] {
            Map.of(), Map.of("transition", Map.of()), Map.of("fields", Map.of()), Map.of("transition", List.of())
        }) {
            assertThat(claire.jira().post(escalation.path("/transitions"), body))
                    .isErrorInJirasShape(400);
        }
    }

    @Test
    public void aTransitionThatIsNoNumber() {
        assertThat(claire.jira().post(escalation.path("/transitions"), Map.of("transition", Map.of("id", "hand over"))))
                .isError(400, "'transition' identifier must be an integer");
    }

    @Test
    public void aTransitionThatDoesNotExist() {
        for (Object id : new Object[] {"9999", 9999, "-1", "999999999999"}) {
            assertThat(claire.jira().post(escalation.path("/transitions"), Map.of("transition", Map.of("id", id))))
                    .isErrorInJirasShape(400);
        }
    }

    @Test
    public void aTransitionFromAnotherStatus() {
        assertThat(escalation.tries(Transition.START_SCOPE_REVIEW))
                .isError(
                        400,
                        "It seems that you have tried to perform a workflow operation (Start scope review) that is not valid"
                                + " for the current state of this issue (" + escalation.key()
                                + "). The likely cause is that somebody has changed the issue recently, please look at the"
                                + " issue history for details.");
    }

    @Test
    public void aFieldThatIsNotOnTheTransitionsScreen() {
        String field = project.installed().field("scope-notes");

        assertThat(escalation.handsOver(Fields.none().text("scope-notes", "x")))
                .isFieldError(
                        field, "Field '" + field + "' cannot be set. It is not on the appropriate screen, or unknown.");
    }

    @Test
    public void anIssueThatDoesNotExist() {
        for (String key : List.of("SHOP-99999", "NOPE-1", "999999", "x", "%3Cscript%3E")) {
            String path = ISSUE + "/" + key;
            assertThat(claire.jira().get(path)).isError(404, "Issue Does Not Exist");
            assertThat(claire.jira().put(path, Map.of("fields", Map.of("summary", "x"))))
                    .isErrorInJirasShape(404);
            assertThat(claire.jira().delete(path)).isErrorInJirasShape(404);
            assertThat(claire.jira().get(path + "/transitions")).isErrorInJirasShape(404);
            assertThat(claire.jira().post(path + "/transitions", Map.of("transition", Map.of("id", "41"))))
                    .isErrorInJirasShape(404);
            assertThat(claire.jira().get(path + "/editmeta")).isErrorInJirasShape(404);
        }
    }

    @Test
    public void anIssueThatOneMayNotSeeIsLikeOneThatDoesNotExist() {
        JiraClient agency = project.as("agency").jira();

        Answer hidden = agency.get(ISSUE + "/OPS-1");
        Answer missing = agency.get(ISSUE + "/OPS-9999");
        assertThat(hidden.status()).isAnyOf(403, 404);
        assertThat(hidden.text()).doesNotContain("OPS-1");
        for (Answer answer : List.of(
                agency.put(ISSUE + "/OPS-1", Map.of("fields", Map.of("summary", "x"))),
                agency.delete(ISSUE + "/OPS-1"),
                agency.get(ISSUE + "/OPS-1/transitions"),
                agency.post(ISSUE + "/OPS-1/transitions", Map.of("transition", Map.of("id", "4"))),
                agency.get(ISSUE + "/OPS-1/comment"),
                agency.post(ISSUE + "/OPS-1/comment", Map.of("body", "x")),
                agency.get(ISSUE + "/OPS-1/remotelink"))) {
            assertThat(answer.status()).isAtLeast(403);
            assertThat(answer.status()).isAtMost(404);
        }
        assertThat(missing.status()).isEqualTo(404);
        assertThat(agency.get("/rest/api/2/project/OPS")).isError(404, "No project could be found with key 'OPS'.");
        assertThat(agency.get("/rest/api/2/search?jql=project%20%3D%20OPS").text())
                .doesNotContain("OPS-1");
    }

    @Test
    public void somebodyWhoMayOnlyLook() {
        Person agency = project.as("agency");
        Escalation seen = agency.sees(escalation);

        assertThat(agency.triesToCreate(Fields.none().text("summary", "x"))).isErrorInJirasShape(400);
        assertThat(seen.edit(Fields.none().text("partner", "x")))
                .isFieldError(
                        project.installed().field("partner"),
                        "Field '" + project.installed().field("partner")
                                + "' cannot be set. It is not on the appropriate screen, or unknown.");
        assertThat(seen.offeredTransitions()).isEmpty();
        assertThat(seen.handsOver()).isErrorInJirasShape(400);
        assertThat(seen.link("SHOP-2")).isErrorInJirasShape(401);
        assertThat(agency.jira().delete(seen.path(""))).isErrorInJirasShape(403);
    }

    @Test
    public void nobodySignedIn() {
        JiraClient unauthenticated = project.unauthenticated();
        Map<String, Object> transition = Map.of("transition", Map.of("id", "41"));
        List<Answer> answers = new ArrayList<>(List.of(
                unauthenticated.get(escalation.path("")),
                unauthenticated.put(escalation.path(""), Map.of("fields", Map.of("summary", "x"))),
                unauthenticated.delete(escalation.path("")),
                unauthenticated.post(escalation.path("/transitions"), transition),
                unauthenticated.get(escalation.path("/transitions")),
                unauthenticated.get(escalation.path("/comment"))));
        for (String path : List.of("myself", "field", "status", "project", "issuetype", "search", "resolution")) {
            answers.add(unauthenticated.get("/rest/api/2/" + path));
        }
        answers.forEach(answer -> assertThat(answer).isErrorInJirasShape(401));
    }

    @Test
    public void anIssueAsksNobodyToSignIn() {
        assertThat(project.unauthenticated().get(escalation.path("")))
                .isError(
                        401,
                        List.of("You do not have the permission to see the specified issue.", "Login Required"),
                        Map.of());
        assertThat(project.unauthenticated().delete(escalation.path("")))
                .isError(401, "You do not have permission to delete issues in this project.");
    }

    @Test
    public void aWrongPassword() {
        Answer answer = project.unauthenticated().as("claire", "wrong").get("/rest/api/2/myself");

        assertThat(answer).hasStatus(401);
        assertThat(answer.header("X-Seraph-LoginReason")).isEqualTo("AUTHENTICATED_FAILED");
        assertThat(answer).tellsNothingOfTheInside();
    }

    @Test
    public void aPathThatIsNotPlayedIsNamed() {
        Answer answer = claire.jira().get("/rest/api/2/dashboard");

        assertThat(answer).isErrorInJirasShape(404);
        assertThat(answer.text()).contains("/rest/api/2/dashboard");
    }

    @Test
    public void aLinkToNowhere() {
        assertThat(claire.jira().post("/rest/api/2/issueLink", link("Nope", escalation.key(), "SHOP-2")))
                .isError(404, "No issue link type with name 'Nope' found.");
        assertThat(claire.jira().post("/rest/api/2/issueLink", link("Relates", escalation.key(), "SHOP-9999")))
                .isErrorInJirasShape(404);
        assertThat(project.as("agency")
                        .jira()
                        .post("/rest/api/2/issueLink", link("Relates", escalation.key(), "OPS-1")))
                .isErrorInJirasShape(404);
    }

    @Test
    public void aWebLinkWithoutATitle() {
        assertThat(claire.jira()
                        .post(escalation.path("/remotelink"), Map.of("object", Map.of("url", "https://example.com"))))
                .isFieldError("title", "'title' is required.");
    }

    @Test
    public void anEmptyComment() {
        for (String body : List.of("", "  ")) {
            assertThat(claire.jira().post(escalation.path("/comment"), Map.of("body", body)))
                    .isFieldError("comment", "Comment body can not be empty!");
        }
    }

    @Test
    public void aSearchThatCannotBeRead() {
        for (String jql : List.of(
                "nonsense",
                "project+%3D",
                "text+~+%22x%22",
                "project+%3D+NOPE",
                "text~foo",
                "x%00",
                "(".repeat(2_000))) {
            assertThat(claire.jira().get("/rest/api/2/search?jql=" + jql)).isErrorInJirasShape(400);
        }
    }

    private static Map<String, Object> link(String type, String from, String to) {
        return Map.of(
                "type", Map.of("name", type),
                "inwardIssue", Map.of("key", from),
                "outwardIssue", Map.of("key", to));
    }

    private static Answer create(String field, Object value) {
        Map<String, Object> fields = fields();
        fields.put(field, value);
        return claire.jira().post(ISSUE, Map.of("fields", fields));
    }

    private static Map<String, Object> fields() {
        return new HashMap<>(Map.of(
                "project", Map.of("key", "SHOP"),
                "issuetype", Map.of("id", project.installed().id("issue-type")),
                "summary", "Guest checkout is missing"));
    }

    private static Answer editField(String key, Object value) {
        return claire.jira()
                .put(
                        escalation.path(""),
                        Map.of("fields", Map.of(project.installed().field(key), value)));
    }

    private static void assertFieldRefused(Answer answer, String field) {
        assertThat(answer).isErrorInJirasShape(400);
        List<String> fields = new ArrayList<>();
        answer.json().path("errors").fieldNames().forEachRemaining(fields::add);
        assertWithMessage("%s", answer).that(fields).containsExactly(field);
    }
}
