package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.partnerescalation.acceptance.AnswerSubject.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Issues over REST: create, read, edit, delete, move, link, comment, find. */
public final class RestOfIssuesTest {

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private static final String API = "/rest/api/2";

    private static PreparedProject project;
    private static JiraClient claire;

    private String key;
    private String path;

    @BeforeClass
    public static void setUpTheProject() {
        project = PreparedProject.setUpIn(JIRA);
        claire = project.as("claire").jira();
    }

    @Before
    public void createATask() {
        key = createTask("Write the release notes");
        path = API + "/issue/" + key;
    }

    @Test
    public void creatingAnswersIdKeyAndAddress() {
        Answer created = claire.post(API + "/issue", Map.of("fields", task("A task")));

        JsonNode json = created.json(201);
        assertThat(keys(json)).containsExactly("id", "key", "self");
        assertThat(json.path("id").isTextual()).isTrue();
        assertThat(json.path("self").asText())
                .isEqualTo(JIRA.url() + API + "/issue/" + json.path("id").asText());
    }

    @Test
    public void manyAreCreatedAtOnceAndEachFaultIsNamed() {
        JsonNode json = claire.post(
                        API + "/issue/bulk",
                        Map.of(
                                "issueUpdates",
                                List.of(
                                        Map.of("fields", task("One")),
                                        Map.of("fields", Map.of("project", Map.of("key", "SHOP"))),
                                        Map.of("fields", task("Three")))))
                .json(201);

        assertThat(json.path("issues").size()).isEqualTo(2);
        assertThat(json.path("errors").size()).isEqualTo(1);
        assertThat(json.path("errors").path(0).path("status").asInt()).isEqualTo(400);
        assertThat(json.path("errors").path(0).path("failedElementNumber").asInt())
                .isEqualTo(1);
    }

    @Test
    public void anIssueIsReadByKeyInAnyCaseAndById() {
        JsonNode issue = claire.get(path).json(200);

        assertThat(keys(issue)).containsExactly("expand", "id", "self", "key", "fields");
        assertThat(claire.get(API + "/issue/" + key.toLowerCase(Locale.ROOT)).json(200))
                .isEqualTo(issue);
        assertThat(claire.get(API + "/issue/" + issue.path("id").asText()).json(200))
                .isEqualTo(issue);
        JsonNode fields = issue.path("fields");
        assertThat(fields.path("summary").asText()).isEqualTo("Write the release notes");
        assertThat(fields.path("resolution").isNull()).isTrue();
        assertThat(fields.path("labels").isArray()).isTrue();
        assertThat(fields.path("created").asText())
                .matches("\\d{4}-\\d{2}-\\d{2}T\\d\\d:\\d\\d:\\d\\d\\.\\d{3}[+-]\\d{4}");
        assertThat(keys(fields.path("comment"))).containsExactly("comments", "maxResults", "total", "startAt");
        assertThat(fields.path("reporter").path("name").asText()).isEqualTo("claire");
    }

    @Test
    public void onlyWantedFieldsAreAnswered() {
        assertThat(keys(claire.get(path + "?fields=summary,status").json(200).path("fields")))
                .containsExactly("summary", "status");
        assertThat(keys(claire.get(path + "?fields=*all,-comment").json(200).path("fields")))
                .doesNotContain("comment");
        assertThat(keys(claire.get(path + "?fields=-comment").json(200).path("fields")))
                .contains("summary");
    }

    @Test
    public void moreIsToldWhenAskedFor() {
        JsonNode issue = claire.get(path + "?expand=names,schema,transitions,editmeta,changelog")
                .json(200);

        assertThat(keys(issue)).containsAtLeast("names", "schema", "transitions", "editmeta", "changelog");
        assertThat(issue.path("names").path("summary").asText()).isEqualTo("Summary");
        assertThat(issue.path("schema").path("summary").path("system").asText()).isEqualTo("summary");
        assertThat(keys(issue.path("changelog"))).containsExactly("startAt", "maxResults", "total", "histories");
    }

    @Test
    public void editingWritesAndTheHistoryShowsIt() {
        assertThat(claire.put(
                        path,
                        Map.of(
                                "fields",
                                Map.of("summary", "Write better notes"),
                                "update",
                                Map.of("labels", List.of(Map.of("add", "docs"), Map.of("add", "web"))))))
                .isDone();

        JsonNode issue = claire.get(path + "?expand=changelog").json(200);
        assertThat(issue.path("fields").path("summary").asText()).isEqualTo("Write better notes");
        assertThat(issue.path("fields").path("labels").toString()).isEqualTo("[\"docs\",\"web\"]");
        JsonNode history = issue.path("changelog").path("histories").path(0);
        assertThat(keys(history)).containsAtLeast("id", "author", "created", "items");
        assertThat(keys(history.path("items").path(0)))
                .containsAtLeast("field", "fieldtype", "from", "fromString", "to", "toString");
    }

    @Test
    public void whatWasReadCanBeSentBack() {
        ObjectNode read =
                (ObjectNode) claire.get(path + "?fields=summary,labels&expand=names,schema,transitions,changelog")
                        .json(200);
        ((ObjectNode) read.path("fields")).put("summary", "Sent back");

        assertThat(claire.put(path, read)).isDone();
        assertThat(claire.get(path + "?fields=summary")
                        .json(200)
                        .at("/fields/summary")
                        .asText())
                .isEqualTo("Sent back");
    }

    @Test
    public void whatIsNotEmulatedIsRefusedByName() {
        assertThat(claire.put(path, Map.of("fields", Map.of(), "historyMetadata", Map.of("type", "script"))))
                .isError(400, "Local Jira does not emulate 'historyMetadata' here.");
        assertThat(claire.get(path + "?expand=versionedRepresentations"))
                .isError(400, "Local Jira does not emulate 'expand=versionedRepresentations' here.");
        assertThat(claire.get(path + "?properties=a"))
                .isError(400, "Local Jira does not emulate the query parameter 'properties' here.");
        assertThat(project.as("admin").jira().get(API + "/workflow?workflowName=jira"))
                .isError(400, "Local Jira does not emulate the query parameter 'workflowName' here.");
        assertThat(claire.get(API + "/search?validateQuery=false"))
                .isError(400, "Local Jira does not emulate 'validateQuery=false': it validates every query.");
    }

    @Test
    public void onlyAdministratorsKeepMailFromBeingSent() {
        Map<String, Object> body = Map.of("fields", Map.of("summary", "Silent"));

        assertThat(claire.put(path + "?notifyUsers=false", body))
                .isError(
                        403,
                        "To discard the user notification either admin or project admin permissions are required.");
        assertThat(project.as("admin").jira().put(path + "?notifyUsers=false", body))
                .isDone();
    }

    @Test
    public void theOperationsOfAnIssueAreAddressesThatAnswer() {
        JsonNode operations = claire.get(path + "?expand=operations").json(200).path("operations");

        List<String> addresses = operations.findValuesAsText("href");
        assertThat(addresses.size()).isAtLeast(4);
        for (String address : addresses) {
            assertWithMessage(address)
                    .that(claire.get(address.substring("/jira".length())).status())
                    .isLessThan(400);
        }
    }

    @Test
    public void aSearchDeliversWhatIsAskedForWithEachIssue() {
        JsonNode issue = claire.get(API + "/search?jql=key=" + key
                        + "&fields=summary,description&expand=changelog,transitions,editmeta,renderedFields")
                .json(200)
                .path("issues")
                .path(0);

        assertThat(keys(issue)).containsAtLeast("changelog", "transitions", "editmeta", "renderedFields");
        assertThat(keys(issue.path("renderedFields"))).containsExactly("summary", "description");
    }

    @Test
    public void editingOffersTheFieldsOfTheScreen() {
        JsonNode fields = claire.get(path + "/editmeta").json(200).path("fields");

        assertThat(keys(fields))
                .containsAtLeast("summary", "description", "assignee", "labels", "issuelinks", "comment");
    }

    @Test
    public void deletingNeedsTheRight() {
        assertThat(claire.delete(path)).isErrorInJirasShape(403);
        assertThat(project.as("admin").jira().delete(path)).isDone();
        assertThat(claire.get(path)).isError(404, "Issue Does Not Exist");
        assertThat(project.as("admin").jira().delete(path)).isErrorInJirasShape(404);
    }

    @Test
    public void transitionsAreListedWithTheirGoal() {
        JsonNode answer = claire.get(path + "/transitions").json(200);

        assertThat(answer.path("expand").asText()).isEqualTo("transitions");
        JsonNode first = answer.path("transitions").path(0);
        assertThat(first.path("id").isTextual()).isTrue();
        assertThat(first.path("to").has("statusCategory")).isTrue();
        assertThat(first.has("fields")).isFalse();
        JsonNode one = claire.get(path + "/transitions?transitionId=5&expand=transitions.fields")
                .json(200)
                .path("transitions");
        assertThat(one.size()).isEqualTo(1);
        assertThat(one.path(0).path("fields").has("resolution")).isTrue();
    }

    @Test
    public void aTransitionIsTakenByTextOrByNumber() {
        assertThat(claire.post(path + "/transitions", Map.of("transition", Map.of("id", 4))))
                .isDone();
        assertThat(claire.post(
                        path + "/transitions",
                        Map.of(
                                "transition",
                                Map.of("id", "5"),
                                "fields",
                                Map.of("resolution", Map.of("name", "Done")))))
                .isDone();

        JsonNode issue = claire.get(path + "?expand=changelog").json(200);
        assertThat(issue.path("fields").path("status").path("id").asText()).isEqualTo("5");
        assertThat(issue.path("fields").path("resolution").path("name").asText())
                .isEqualTo("Done");
        JsonNode item =
                issue.path("changelog").path("histories").path(0).path("items").path(0);
        assertThat(item.path("field").asText()).isEqualTo("status");
        assertThat(item.path("fieldtype").asText()).isEqualTo("jira");
        assertThat(item.path("from").asText()).isEqualTo("1");
        assertThat(item.path("to").asText()).isEqualTo("3");
        assertThat(item.path("fromString").asText()).isEqualTo("Open");
        assertThat(item.path("toString").asText()).isEqualTo("In Progress");
    }

    @Test
    public void aTransitionWithoutAnIdIsNamedSo() {
        assertThat(claire.post(path + "/transitions", Map.of("transition", Map.of())))
                .isError(400, "Missing 'transition' identifier");
    }

    @Test
    public void aCommentComesAlongAlsoWhereTheScreenDoesNotListIt() {
        assertThat(claire.post(
                        path + "/transitions",
                        Map.of(
                                "transition",
                                Map.of("id", "4"),
                                "update",
                                Map.of("comment", List.of(Map.of("add", Map.of("body", "On it.")))))))
                .isDone();
        assertThat(claire.get(path + "/comment").json(200).path("comments").findValuesAsText("body"))
                .containsExactly("On it.");
    }

    @Test
    public void linksRunFromTheFirstIssueToTheSecond() {
        String other = createTask("Another one");
        Answer made = claire.post(
                API + "/issueLink",
                Map.of(
                        "type", Map.of("name", "Blocks"),
                        "inwardIssue", Map.of("key", key),
                        "outwardIssue", Map.of("key", other)));
        assertThat(made).hasStatus(201);
        assertThat(made.text()).isEmpty();

        JsonNode here = linkOf(key);
        assertThat(here.path("outwardIssue").path("key").asText()).isEqualTo(other);
        assertThat(here.has("inwardIssue")).isFalse();
        assertThat(keys(here.path("outwardIssue").path("fields"))).containsAtLeast("summary", "status", "issuetype");
        JsonNode there = linkOf(other);
        assertThat(there.path("inwardIssue").path("key").asText()).isEqualTo(key);
        assertThat(there.has("outwardIssue")).isFalse();

        String link = API + "/issueLink/" + here.path("id").asText();
        assertThat(keys(claire.get(link).json(200))).containsAtLeast("id", "type", "inwardIssue", "outwardIssue");
        assertThat(claire.delete(link)).isDone();
        assertThat(claire.get(path).json(200).path("fields").path("issuelinks").size())
                .isEqualTo(0);
    }

    @Test
    public void aLinkedIssueThatOneMayNotSeeIsNotShown() {
        claire.post(
                        API + "/issueLink",
                        Map.of(
                                "type", Map.of("name", "Relates"),
                                "inwardIssue", Map.of("key", key),
                                "outwardIssue", Map.of("key", "OPS-1")))
                .expect(201);

        assertThat(claire.get(path).text()).contains("OPS-1");
        assertThat(project.as("agency").jira().get(path).expect(200).text()).doesNotContain("OPS-1");
    }

    @Test
    public void webLinksAreMadeReadChangedAndDeleted() {
        Map<String, Object> link = Map.of(
                "globalId", "case-1", "object", Map.of("url", "https://support.example.com/1", "title", "Case 1"));
        JsonNode made = claire.post(path + "/remotelink", link).json();
        assertThat(made.path("id").isNumber()).isTrue();
        assertThat(made.has("self")).isTrue();
        assertThat(claire.post(path + "/remotelink", link).json().path("id")).isEqualTo(made.path("id"));

        JsonNode all = claire.get(path + "/remotelink").json(200);
        assertThat(all.size()).isEqualTo(1);
        assertThat(keys(all.path(0))).containsAtLeast("id", "self", "globalId", "application", "object");
        assertThat(claire.get(path + "/remotelink?globalId=case-1").json(200).path("id"))
                .isEqualTo(made.path("id"));
        String one = path + "/remotelink/" + made.path("id").asText();
        assertThat(claire.put(one, Map.of("object", Map.of("url", "https://support.example.com/2", "title", "Case 2"))))
                .isDone();
        assertThat(claire.get(one).json(200).path("object").path("title").asText())
                .isEqualTo("Case 2");
        assertThat(claire.delete(one)).isDone();
        assertThat(claire.get(path + "/remotelink").json(200).size()).isEqualTo(0);
    }

    @Test
    public void commentsAreMadeReadChangedAndDeleted() {
        JsonNode made = claire.post(path + "/comment", Map.of("body", "First")).json(201);
        assertThat(keys(made)).containsAtLeast("self", "id", "author", "body", "updateAuthor", "created", "updated");
        assertThat(made.path("self").asText())
                .matches(".*/rest/api/2/issue/\\d+/comment/" + made.path("id").asText());
        claire.post(path + "/comment", Map.of("body", "Second")).expect(201);

        JsonNode newest =
                claire.get(path + "/comment?orderBy=-created&maxResults=1").json(200);
        assertThat(newest.path("total").asInt()).isEqualTo(2);
        assertThat(newest.path("comments").path(0).path("body").asText()).isEqualTo("Second");
        String one = path + "/comment/" + made.path("id").asText();
        assertThat(claire.put(one, Map.of("body", "Changed"))
                        .json(200)
                        .path("body")
                        .asText())
                .isEqualTo("Changed");
        assertThat(claire.delete(one)).isDone();
        assertThat(claire.get(path + "/comment").json(200).path("total").asInt())
                .isEqualTo(1);
    }

    @Test
    public void aCommentForTheTeamIsHiddenFromTheAgency() {
        claire.post(
                        path + "/comment",
                        Map.of("body", "Between us", "visibility", Map.of("type", "role", "value", "Users")))
                .expect(201);

        assertThat(claire.get(path + "/comment").text()).contains("Between us");
        JiraClient agency = project.as("agency").jira();
        assertThat(agency.get(path + "/comment").json(200).path("total").asInt())
                .isEqualTo(0);
        assertThat(agency.get(path).text()).doesNotContain("Between us");
    }

    @Test
    public void aCommentForAnUnknownRoleIsRefused() {
        Answer answer = claire.post(
                path + "/comment", Map.of("body", "x", "visibility", Map.of("type", "role", "value", "Nobodies")));

        assertThat(answer).isErrorInJirasShape(400);
        assertThat(claire.get(path + "/comment").json(200).path("total").asInt())
                .isEqualTo(0);
    }

    @Test
    public void issuesAreFound() {
        for (String jql : List.of(
                "project = SHOP ORDER BY key",
                "key in (" + key + ")",
                "issuetype = Task AND project = SHOP",
                "status = Open",
                "reporter = claire",
                "resolution = Unresolved",
                "status!=Closed AND created>=-7d",
                "NOT (assignee is not EMPTY OR statusCategory = Done) order by priority desc",
                "")) {
            JsonNode found = claire.post(API + "/search", Map.of("jql", jql, "maxResults", 100))
                    .json(200);
            assertThat(keys(found)).containsAtLeast("startAt", "maxResults", "total", "issues");
            assertWithMessage(jql)
                    .that(found.path("issues").findValuesAsText("key"))
                    .contains(key);
        }
        JsonNode page = claire.get(API + "/search?jql=project%20%3D%20SHOP&startAt=1&maxResults=2&fields=summary")
                .json(200);
        assertThat(page.path("issues").size()).isEqualTo(2);
        assertThat(page.path("total").asInt()).isAtLeast(4);
        assertThat(keys(page.path("issues").path(0).path("fields"))).containsExactly("summary");
        JsonNode named = claire.get(API + "/search?jql=key%20in%20(" + key + ")&expand=names,schema")
                .json(200);
        assertThat(named.path("names").path("summary").asText()).isEqualTo("Summary");
        assertThat(named.has("schema")).isTrue();
    }

    @Test
    public void nobodyFindsWhatTheyMayNotSee() {
        JsonNode found =
                project.as("agency").jira().get(API + "/search?maxResults=200").json(200);

        assertThat(found.path("issues").findValuesAsText("key").stream()
                        .filter(one -> one.startsWith("OPS-"))
                        .toList())
                .isEmpty();
    }

    private static JsonNode linkOf(String issue) {
        return claire.get(API + "/issue/" + issue)
                .json(200)
                .path("fields")
                .path("issuelinks")
                .path(0);
    }

    private static String createTask(String summary) {
        return claire.post(API + "/issue", Map.of("fields", task(summary)))
                .json(201)
                .path("key")
                .asText();
    }

    private static Map<String, Object> task(String summary) {
        return Map.of("project", Map.of("key", "SHOP"), "issuetype", Map.of("name", "Task"), "summary", summary);
    }

    private static Set<String> keys(JsonNode object) {
        Set<String> keys = new TreeSet<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
