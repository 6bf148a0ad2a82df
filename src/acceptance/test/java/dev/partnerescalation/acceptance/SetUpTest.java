package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.partnerescalation.acceptance.AnswerSubject.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** The set-up of a project by an administrator: says what it will do, does it once, and touches nothing else. */
public final class SetUpTest {

    @Rule
    public final LocalJiraRule jira = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private Administration administration;

    @Before
    public void anAdministratorIsThere() {
        administration = new Administration(JiraClient.anonymous(jira.url()).as("admin"));
    }

    @Test
    public void thePlanSaysWhatWillBeMadeAndChangesNothing() {
        String before = everything();

        JsonNode plan = administration.plan("SHOP").json(200);

        assertThat(plan.path("project").path("key").asText()).isEqualTo("SHOP");
        assertThat(plan.path("project").path("name").asText()).isEqualTo("Webshop relaunch");
        assertThat(plan.path("complete").asBoolean(true)).isFalse();
        assertThat(plan.has("changed")).isFalse();
        Map<String, String> states = Installation.of(plan).states();
        assertThat(new HashSet<>(states.values())).containsExactly("create", "exists");
        assertThat(states.get("status.closed")).isEqualTo("exists");
        assertThat(states.keySet().stream()
                        .filter(part -> part.startsWith("field."))
                        .toList())
                .hasSize(26);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    public void applyingMakesWhatThePlanNames() {
        Map<String, String> plan =
                Installation.of(administration.plan("SHOP").json(200)).states();

        JsonNode result = administration.setUp("SHOP").json(200);

        assertThat(result.path("complete").asBoolean()).isTrue();
        assertThat(result.path("changed").asBoolean()).isTrue();
        Installation made = Installation.of(result);
        assertThat(made.states().keySet()).isEqualTo(plan.keySet());
        plan.forEach((part, state) -> {
            assertWithMessage(part).that(made.state(part)).isEqualTo(state.equals("create") ? "created" : state);
            assertWithMessage(part).that(made.id(part)).isNotEmpty();
        });
    }

    @Test
    public void applyingTwiceChangesNothing() {
        Installation first = Installation.of(administration.setUp("SHOP").json(200));
        String before = everything();

        JsonNode second = administration.setUp("SHOP").json(200);

        assertThat(second.path("complete").asBoolean()).isTrue();
        assertThat(second.path("changed").asBoolean(true)).isFalse();
        assertThat(new HashSet<>(Installation.of(second).states().values())).containsExactly("exists");
        assertThat(Installation.of(second).ids()).isEqualTo(first.ids());
        assertThat(everything()).isEqualTo(before);
        assertThat(administration.plan("SHOP").json(200).path("complete").asBoolean())
                .isTrue();
    }

    @Test
    public void theOtherProjectIsByteForByteAsItWas() {
        String configuration = administration.configurationOf("OPS");
        String seen = whatPeopleSeeOf("OPS");

        administration.plan("SHOP").expect(200);
        administration.setUp("SHOP").expect(200);
        administration.setUp("SHOP").expect(200);

        assertThat(administration.configurationOf("OPS")).isEqualTo(configuration);
        assertThat(whatPeopleSeeOf("OPS")).isEqualTo(seen);
    }

    @Test
    public void theIssuesOfTheProjectItselfGoOnAsBefore() {
        JiraClient claire = JiraClient.anonymous(jira.url()).as("claire");
        String task = claire.get("/rest/api/2/issue/SHOP-1").expect(200).text();
        String transitions =
                claire.get("/rest/api/2/issue/SHOP-1/transitions").expect(200).text();

        administration.setUp("SHOP").expect(200);

        assertThat(claire.get("/rest/api/2/issue/SHOP-1/transitions")
                        .expect(200)
                        .text())
                .isEqualTo(transitions);
        assertThat(fieldsThatWereThere(claire.get("/rest/api/2/issue/SHOP-1").json(200)))
                .isEqualTo(fieldsThatWereThere(new Answer("", 200, task, null).json()));
        assertThat(claire.post("/rest/api/2/issue/SHOP-1/transitions", Map.of("transition", Map.of("id", "4")))
                        .status())
                .isEqualTo(204);
    }

    @Test
    public void aSecondProjectCanBeSetUpAfterwardsAndSharesTheParts() {
        Installation shop = Installation.of(administration.setUp("SHOP").json(200));

        JsonNode result = administration.setUp("OPS").json(200);

        assertThat(result.path("complete").asBoolean()).isTrue();
        Installation ops = Installation.of(result);
        for (String part : shop.ids().keySet()) {
            if (!part.startsWith("project.")) {
                assertWithMessage(part).that(ops.id(part)).isEqualTo(shop.id(part));
            }
        }
        assertThat(administration.setUp("OPS").json(200).path("changed").asBoolean(true))
                .isFalse();
        assertThat(administration.setUp("SHOP").json(200).path("changed").asBoolean(true))
                .isFalse();
        for (String project : List.of("SHOP", "OPS")) {
            createsAnEscalationIn(project, ops);
        }
    }

    @Test
    public void theNewIssueTypeAppearsInTheChosenProjectOnly() {
        String type = Installation.of(administration.setUp("SHOP").json(200)).id("issue-type");
        JiraClient claire = JiraClient.anonymous(jira.url()).as("claire");

        assertThat(idsOf(claire.get("/rest/api/2/issue/createmeta/SHOP/issuetypes")
                        .json(200)
                        .path("values")))
                .contains(type);
        assertThat(idsOf(claire.get("/rest/api/2/issue/createmeta/OPS/issuetypes")
                        .json(200)
                        .path("values")))
                .doesNotContain(type);
        assertThat(idsOf(claire.get("/rest/api/2/project/OPS").json(200).path("issueTypes")))
                .doesNotContain(type);
    }

    @Test
    public void onlyAdministratorsAreLetIn() {
        String before = everything();
        JiraClient unauthenticated = JiraClient.anonymous(jira.url());
        String path = Administration.setUpPath("SHOP");

        for (String user : List.of("claire", "anneke", "johann", "agency")) {
            assertThat(unauthenticated.as(user).get(path)).isErrorInJirasShape(403);
            assertThat(unauthenticated.as(user).post(path, Map.of())).isErrorInJirasShape(403);
        }
        assertThat(unauthenticated.get(path).status()).isEqualTo(401);
        assertThat(unauthenticated.post(path, Map.of()).status()).isEqualTo(401);
        assertThat(unauthenticated.as("admin", "wrong").post(path, Map.of()).status())
                .isEqualTo(401);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    public void anUnknownProjectIsNotFound() {
        assertThat(administration.plan("NOPE")).isErrorInJirasShape(404);
        assertThat(administration.setUp("NOPE")).isErrorInJirasShape(404);
        assertThat(administration.setUp("%3Cb%3E")).isErrorInJirasShape(404);
    }

    @Test
    public void otherMethodsAndFormsFromForeignPagesAreRefused() {
        String before = everything();
        String path = Administration.setUpPath("SHOP");

        assertThat(administration.jira().delete(path)).isErrorInJirasShape(405);
        assertThat(administration
                        .jira()
                        .send("POST", path, "application/x-www-form-urlencoded", "a=b")
                        .status())
                .isEqualTo(403);
        assertThat(administration
                        .jira()
                        .with("Origin", "http://evil.example.com")
                        .post(path, Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(everything()).isEqualTo(before);
    }

    private static JsonNode fieldsThatWereThere(JsonNode issue) {
        JsonNode fields = issue.path("fields");
        Set<String> custom = new HashSet<>();
        fields.fieldNames().forEachRemaining(name -> {
            if (name.startsWith("customfield_")) {
                custom.add(name);
            }
        });
        ((ObjectNode) fields).remove(custom);
        return fields;
    }

    private void createsAnEscalationIn(String project, Installation installation) {
        JiraClient claire = JiraClient.anonymous(jira.url()).as("claire");
        Map<String, Object> fields = Map.of(
                "project",
                Map.of("key", project),
                "issuetype",
                Map.of("id", installation.id("issue-type")),
                "summary",
                "Guest checkout is missing",
                installation.field("partner"),
                "Agency Ltd");
        String key = claire.post("/rest/api/2/issue", Map.of("fields", fields))
                .json(201)
                .path("key")
                .asText();
        assertThat(key).startsWith(project + "-");
        assertThat(claire.post(
                                "/rest/api/2/issue/" + key + "/transitions",
                                Map.of("transition", Map.of("id", Transition.START_SCOPE_REVIEW.id())))
                        .status())
                .isEqualTo(204);
    }

    private static List<String> idsOf(JsonNode objects) {
        return objects.findValuesAsText("id");
    }

    /** Without the choice of resolutions, which are the same for every project of a Jira. */
    private String whatPeopleSeeOf(String project) {
        StringBuilder seen = new StringBuilder();
        for (String name : List.of("claire", "anneke", "johann", "admin")) {
            JiraClient person = JiraClient.anonymous(jira.url()).as(name);
            for (String path : List.of(
                    "/project/" + project,
                    "/issue/createmeta/" + project + "/issuetypes",
                    "/issue/createmeta/" + project + "/issuetypes/3",
                    "/issue/createmeta/" + project + "/issuetypes/1",
                    "/issue/" + project + "-1/editmeta",
                    "/issue/" + project + "-1/transitions")) {
                seen.append(person.get("/rest/api/2" + path).expect(200).text()).append('\n');
            }
        }
        return seen.toString();
    }

    /** All that is configured, here and elsewhere. */
    private String everything() {
        StringBuilder all = new StringBuilder();
        for (String project : List.of("SHOP", "OPS")) {
            all.append(administration.configurationOf(project)).append('\n');
        }
        for (String path : List.of("field", "status", "issuetype", "resolution", "issueLinkType", "workflow")) {
            all.append(administration
                            .jira()
                            .get("/rest/api/2/" + path)
                            .expect(200)
                            .text())
                    .append('\n');
        }
        return all.toString();
    }
}
