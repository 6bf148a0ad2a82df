package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.partnerescalation.acceptance.AnswerSubject.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Who works on issues and who watches them, as clients ask over HTTP. */
public final class RestOfPeopleOnIssuesTest {

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private static final String API = "/rest/api/2";
    private static final String ISSUE = API + "/issue/SHOP-1";

    private static JiraClient anonymous;
    private static JiraClient claire;
    private static JiraClient agency;

    @BeforeClass
    public static void signIn() {
        anonymous = JiraClient.anonymous(JIRA.url());
        claire = anonymous.as("claire");
        agency = anonymous.as("agency");
    }

    @Test
    public void anIssueIsAssignedAndUnassigned() {
        assertThat(claire.put(ISSUE + "/assignee", Map.of("name", "johann"))).isDone();
        assertThat(assignee().path("name").asText()).isEqualTo("johann");
        assertThat(claire.send("PUT", ISSUE + "/assignee", "application/json", "{\"name\":null}"))
                .isDone();
        assertThat(assignee().isNull()).isTrue();

        Answer unknown = claire.put(ISSUE + "/assignee", Map.of("name", "nobody"));
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.json().path("errors").path("assignee").asText()).isEqualTo("User 'nobody' does not exist.");
        assertThat(agency.put(ISSUE + "/assignee", Map.of("name", "johann")).status())
                .isEqualTo(401);
        assertThat(agency.put(API + "/issue/OPS-1/assignee", Map.of("name", "johann"))
                        .status())
                .isEqualTo(404);
    }

    private static JsonNode assignee() {
        return claire.get(ISSUE).json(200).path("fields").path("assignee");
    }

    @Test
    public void watchersComeAndGo() {
        String watchers = ISSUE + "/watchers";
        assertThat(claire.send("POST", watchers, null, null)).isDone();
        assertThat(claire.send("POST", watchers, "application/json", null)).isDone();
        assertThat(agency.send("POST", watchers, "application/json", "\"agency\""))
                .isDone();
        assertThat(agency.send("POST", watchers, "application/json", "\"claire\"")
                        .status())
                .isEqualTo(401);
        JsonNode all = claire.get(watchers).json(200);
        assertThat(all.path("watchCount").asInt()).isEqualTo(2);
        assertThat(all.path("isWatching").asBoolean()).isTrue();
        assertThat(all.path("watchers").findValuesAsText("name")).containsExactly("agency", "claire");
        assertThat(agency.delete(watchers + "?username=agency")).isDone();
        assertThat(claire.get(watchers).json(200).path("watchCount").asInt()).isEqualTo(1);
        assertThat(agency.get(API + "/issue/OPS-1/watchers").status()).isEqualTo(404);
    }

    @Test
    public void peopleStatusesAndTheAgileIssueAreFound() {
        JsonNode found = claire.get(API + "/user/search?username=ann").json(200);
        assertThat(found.findValuesAsText("name")).containsExactly("anneke");
        assertThat(claire.get(API + "/user/search").status()).isEqualTo(400);
        assertThat(claire.get(API + "/project/SHOP/statuses").json(200).size()).isAtLeast(2);
        assertThat(agency.get(API + "/project/OPS/statuses").status()).isEqualTo(404);
        assertThat(claire.get("/rest/agile/1.0/issue/SHOP-2").json(200))
                .isEqualTo(claire.get(API + "/issue/SHOP-2").json(200));
        assertThat(agency.get("/rest/agile/1.0/issue/OPS-1").status()).isEqualTo(404);
    }

    @Test
    public void nothingOfThisIsForWhoeverIsSignedOut() {
        for (String path : List.of(
                ISSUE + "/watchers",
                API + "/user/search?username=a",
                API + "/project/SHOP/statuses",
                "/rest/agile/1.0/issue/SHOP-1",
                "/rest/auth/latest/session")) {
            assertWithMessage(path).that(anonymous.get(path).status()).isEqualTo(401);
        }
        assertThat(anonymous.put(ISSUE + "/assignee", Map.of("name", "claire")).status())
                .isEqualTo(401);
    }

    @Test
    public void whatIsNotEmulatedIsNamed() {
        for (String path : List.of(
                ISSUE + "/attachments",
                ISSUE + "/votes",
                "/rest/agile/1.0/board",
                "/rest/agile/1.0/issue/SHOP-1/estimation")) {
            Answer answer = claire.get(path);
            assertWithMessage(path).that(answer.status()).isEqualTo(404);
            assertThat(answer.errorMessages()).containsExactly("Local Jira does not emulate " + path + ".");
        }
    }
}
