package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.partnerescalation.acceptance.AnswerSubject.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** What REST tells about the server, people, projects and the configuration of issues. */
public final class RestOfPeopleAndConfigurationTest {

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private static final String API = "/rest/api/2";

    private static PreparedProject project;
    private static JiraClient claire;

    @BeforeClass
    public static void setUpTheProject() {
        project = PreparedProject.setUpIn(JIRA);
        claire = project.as("claire").jira();
    }

    @Test
    public void theServerIntroducesItselfToAnybody() {
        JsonNode info = project.unauthenticated().get(API + "/serverInfo").json(200);

        assertThat(info.path("baseUrl").asText()).isEqualTo(JIRA.url());
        assertThat(info.path("version").asText()).isEqualTo("11.3.0");
        assertThat(info.path("versionNumbers").toString()).isEqualTo("[11,3,0]");
        assertThat(info.path("deploymentType").asText()).isEqualTo("Server");
        assertThat(info.path("buildNumber").isInt()).isTrue();
        assertThat(info.path("databaseBuildNumber").isInt()).isTrue();
        for (String key : List.of("buildDate", "scmInfo", "serverTitle")) {
            assertWithMessage(key).that(info.path(key).asText()).isNotEmpty();
        }
        assertThat(claire.get(API + "/serverInfo").json(200).path("serverTime").asText())
                .matches(Prepared.TODAY + "T\\d\\d:00:00\\.000[+-]\\d{4}");
    }

    @Test
    public void latestIsTheSameAsTwo() {
        assertThat(claire.get("/rest/api/latest/myself").json(200).path("name").asText())
                .isEqualTo("claire");
    }

    @Test
    public void theServerRuns() {
        assertThat(project.unauthenticated()
                        .get("/status")
                        .json(200)
                        .path("state")
                        .asText())
                .isEqualTo("RUNNING");
    }

    @Test
    public void peopleKnowThemselves() {
        JsonNode anneke = project.as("anneke").jira().get(API + "/myself").json(200);

        for (String key : List.of("self", "name", "key", "emailAddress", "displayName", "timeZone", "locale")) {
            assertWithMessage(key).that(anneke.path(key).asText()).isNotEmpty();
        }
        assertThat(anneke.path("locale").asText()).isEqualTo("nl_NL");
        assertThat(anneke.path("active").asBoolean()).isTrue();
        assertThat(anneke.has("accountId")).isFalse();
        assertThat(keys(anneke.path("avatarUrls"))).containsExactly("16x16", "24x24", "32x32", "48x48");
        assertThat(anneke.path("self").asText()).contains("/rest/api/2/user?username=anneke");
    }

    @Test
    public void peopleAreFoundByName() {
        assertThat(claire.get(API + "/user?username=johann")
                        .json(200)
                        .path("displayName")
                        .asText())
                .isEqualTo("Johann Krause");
        assertThat(claire.get(API + "/user?username=nobody")).isError(404, "The user named 'nobody' does not exist");
        assertThat(project.unauthenticated().get(API + "/user?username=johann").status())
                .isEqualTo(401);
    }

    @Test
    public void aSessionCarriesOneThrough() {
        Answer login = project.unauthenticated()
                .post("/rest/auth/1/session", Map.of("username", "claire", "password", "claire"));
        String cookie = login.expect(200).header("Set-Cookie");
        assertThat(cookie).contains("HttpOnly");
        assertThat(cookie).contains("SameSite=Lax");
        JiraClient signedIn = project.unauthenticated().with("Cookie", cookie.split(";")[0]);

        assertThat(signedIn.get(API + "/myself").json(200).path("name").asText())
                .isEqualTo("claire");
        assertThat(signedIn.get("/rest/auth/1/session").json(200).path("name").asText())
                .isEqualTo("claire");
        assertThat(signedIn.delete("/rest/auth/1/session")).hasStatus(204);
        assertThat(signedIn.get(API + "/myself").status()).isEqualTo(401);
        assertThat(project.unauthenticated()
                        .post("/rest/auth/1/session", Map.of("username", "claire", "password", "wrong"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    public void aPersonalAccessTokenCarriesOneThroughUntilItIsRevoked() {
        JsonNode token = claire.post("/rest/pat/latest/tokens", Map.of("name", "script", "expirationDuration", 90))
                .json(201);
        JiraClient script = project.unauthenticated()
                .with("Authorization", "Bearer " + token.path("rawToken").asText());

        assertThat(script.get(API + "/myself").json(200).path("name").asText()).isEqualTo("claire");
        assertThat(claire.get("/rest/pat/latest/tokens").expect(200).text())
                .doesNotContain(token.path("rawToken").asText());
        assertThat(claire.delete("/rest/pat/latest/tokens/" + token.path("id").asText()))
                .hasStatus(204);
        assertThat(script.get(API + "/myself").status()).isEqualTo(401);
    }

    @Test
    public void fieldsSayWhatTheyAre() {
        for (JsonNode field : claire.get(API + "/field").json(200)) {
            assertThat(keys(field))
                    .containsAtLeast("id", "name", "custom", "orderable", "navigable", "searchable", "clauseNames");
            if (field.path("custom").asBoolean()) {
                String number = field.path("id").asText().replace("customfield_", "");
                assertThat(field.path("schema").path("customId").asText()).isEqualTo(number);
                assertThat(field.path("schema").path("customId").isNumber()).isTrue();
                assertThat(field.path("clauseNames").path(0).asText()).isEqualTo("cf[" + number + "]");
            }
        }
    }

    @Test
    public void theFieldsOfAnEscalationAreOfJirasOwnTypes() {
        Map<String, String> types = Map.of(
                "partner", "string textfield",
                "concern", "string textarea",
                "scope-document", "string url",
                "scope-outcome", "option select",
                "waived-checks", "array multicheckboxes",
                "partner-contact-date", "date datepicker",
                "handed-over-on", "datetime datetime",
                "support-cases", "array labels");
        JsonNode fields = claire.get(API + "/field").json(200);
        types.forEach((key, type) -> {
            JsonNode schema = byId(fields, project.installed().field(key)).path("schema");
            assertWithMessage(key)
                    .that(schema.path("type").asText() + " "
                            + schema.path("custom").asText())
                    .isEqualTo(type.replace(" ", " com.atlassian.jira.plugin.system.customfieldtypes:"));
        });
        assertThat(byId(fields, project.installed().field("waived-checks"))
                        .path("schema")
                        .path("items")
                        .asText())
                .isEqualTo("option");
        assertThat(byId(fields, project.installed().field("support-cases"))
                        .path("schema")
                        .path("items")
                        .asText())
                .isEqualTo("string");
    }

    @Test
    public void projectsAreListedAndShownToThoseWhoMaySeeThem() {
        assertThat(claire.get(API + "/project").json(200).findValuesAsText("key"))
                .containsAtLeast("SHOP", "OPS");
        JsonNode shop = claire.get(API + "/project/SHOP").json(200);
        assertThat(keys(shop))
                .containsAtLeast(
                        "expand",
                        "self",
                        "id",
                        "key",
                        "description",
                        "lead",
                        "components",
                        "issueTypes",
                        "assigneeType",
                        "versions",
                        "name",
                        "roles",
                        "avatarUrls",
                        "projectTypeKey");
        assertThat(shop.path("id").isTextual()).isTrue();
        assertThat(shop.path("self").asText())
                .endsWith("/project/" + shop.path("id").asText());
        assertThat(claire.get(API + "/project/" + shop.path("id").asText()).json(200))
                .isEqualTo(shop);
        assertThat(claire.get(API + "/project/NOPE")).isError(404, "No project could be found with key 'NOPE'.");
        assertThat(project.as("agency").jira().get(API + "/project").json(200).findValuesAsText("key"))
                .doesNotContain("OPS");
    }

    @Test
    public void issueTypesStatusesPrioritiesAndResolutionsHaveTheirShape() {
        assertEach("/issuetype", "self", "id", "description", "iconUrl", "name", "subtask");
        assertEach("/status", "self", "description", "iconUrl", "name", "id", "statusCategory");
        assertEach("/priority", "self", "statusColor", "description", "iconUrl", "name", "id");
        assertEach("/resolution", "self", "id", "description", "name");
        for (JsonNode status : claire.get(API + "/status").json(200)) {
            JsonNode category = status.path("statusCategory");
            assertThat(keys(category)).containsExactly("self", "id", "key", "colorName", "name");
            assertThat(category.path("id").isNumber()).isTrue();
            assertThat(category.path("key").asText()).isAnyOf("new", "indeterminate", "done", "undefined");
        }
    }

    @Test
    public void aStatusIsFoundByIdAndByName() {
        assertThat(claire.get(API + "/status/6")).hasStatus(200);
        assertThat(claire.get(API + "/status/Closed").json(200).path("id").asText())
                .isEqualTo("6");
        assertThat(claire.get(API + "/status/987654")).isError(404, "The status with id '987654' does not exist");
    }

    @Test
    public void theLinkTypeOfExamplesIsThere() {
        JsonNode types = claire.get(API + "/issueLinkType").json(200).path("issueLinkTypes");
        JsonNode example = byId(types, project.installed().id("link-type"));

        assertThat(keys(example)).containsAtLeast("id", "name", "inward", "outward", "self");
        assertThat(example.path("name").asText()).isEqualTo("Escalation example");
        assertThat(example.path("outward").asText()).isEqualTo("is supported by example");
        assertThat(example.path("inward").asText()).isEqualTo("is an example for");
        assertThat(types.findValuesAsText("name")).containsAtLeast("Blocks", "Cloners", "Duplicate", "Relates");
    }

    @Test
    public void workflowsAreForAdministrators() {
        JsonNode workflows =
                project.administration().jira().get(API + "/workflow").json(200);
        assertThat(workflows.findValuesAsText("name"))
                .containsAtLeast("jira", project.installed().id("workflow"));
        for (JsonNode workflow : workflows) {
            assertThat(keys(workflow)).containsAtLeast("name", "description", "steps", "default");
        }
        assertThat(claire.get(API + "/workflow").status()).isAnyOf(401, 403);
    }

    @Test
    public void theOldWayToAskForTheCreateScreenIsGone() {
        assertThat(claire.get(API + "/issue/createmeta")).isError(404, "Issue Does Not Exist");
    }

    @Test
    public void theCreateScreenIsAPage() {
        JsonNode types = claire.get(API + "/issue/createmeta/SHOP/issuetypes").json(200);
        assertPage(types);
        String path =
                API + "/issue/createmeta/SHOP/issuetypes/" + project.installed().id("issue-type");
        JsonNode fields = claire.get(path).json(200);
        assertPage(fields);
        for (JsonNode field : fields.path("values")) {
            assertThat(keys(field))
                    .containsAtLeast("required", "schema", "name", "fieldId", "hasDefaultValue", "operations");
        }
        assertThat(fields.path("values").findValuesAsText("fieldId"))
                .containsAtLeast(
                        "summary",
                        "issuetype",
                        "project",
                        project.installed().field("partner"),
                        project.installed().field("concern"),
                        project.installed().field("scope-document"),
                        project.installed().field("scope-outcome"));
        for (JsonNode field : fields.path("values")) {
            if (field.path("fieldId").asText().equals(project.installed().field("scope-outcome"))) {
                assertThat(field.path("allowedValues").findValuesAsText("value"))
                        .containsExactly(
                                "In scope, not delivered",
                                "In scope, delivered but not satisfactory",
                                "Added after scope was agreed",
                                "Not in scope")
                        .inOrder();
            }
            if (field.path("fieldId").asText().equals("issuetype")) {
                assertThat(field.path("allowedValues").size()).isEqualTo(1);
            }
        }
        JsonNode second = claire.get(path + "?startAt=1&maxResults=2").json(200);
        assertThat(second.path("values").size()).isEqualTo(2);
        assertThat(second.path("startAt").asInt()).isEqualTo(1);
        assertThat(second.path("isLast").asBoolean(true)).isFalse();
        assertThat(claire.get(API + "/issue/createmeta/NOPE/issuetypes")).isErrorInJirasShape(400);
    }

    private static void assertPage(JsonNode page) {
        assertThat(keys(page)).containsExactly("maxResults", "startAt", "total", "isLast", "values");
        assertThat(page.path("maxResults").asInt()).isEqualTo(50);
        assertThat(page.path("startAt").asInt()).isEqualTo(0);
        assertThat(page.path("total").asInt()).isEqualTo(page.path("values").size());
        assertThat(page.path("isLast").asBoolean()).isTrue();
    }

    private static void assertEach(String path, String... wanted) {
        JsonNode objects = claire.get(API + path).json(200);
        assertThat(objects.size()).isAtLeast(2);
        for (JsonNode object : objects) {
            assertThat(keys(object)).containsAtLeastElementsIn(wanted);
            assertThat(object.path("id").isTextual()).isTrue();
        }
    }

    private static JsonNode byId(JsonNode objects, String id) {
        return StreamSupport.stream(objects.spliterator(), false)
                .filter(object -> object.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing has the id " + id + " in " + objects));
    }

    private static Set<String> keys(JsonNode object) {
        Set<String> keys = new TreeSet<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
