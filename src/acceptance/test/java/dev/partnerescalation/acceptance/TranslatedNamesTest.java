package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Everybody sees the names that the set-up made in their own language. */
public final class TranslatedNamesTest {

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private static final List<String> PEOPLE = List.of("claire", "anneke", "johann");

    private static PreparedProject project;

    @BeforeClass
    public static void setUpTheProject() {
        project = PreparedProject.setUpIn(JIRA);
    }

    @Test
    public void fieldsAreNamedInTheReadersLanguage() {
        for (String name : PEOPLE) {
            Person person = project.as(name);
            Map<String, String> names =
                    byId(person.jira().get("/rest/api/2/field").json(200));
            for (String part : project.installed().ids().keySet()) {
                if (part.startsWith("field.")) {
                    String key = part.substring("field.".length());
                    assertWithMessage("%s for %s", key, name)
                            .that(names.get(project.installed().id(part)))
                            .isEqualTo(person.messages().field(key));
                }
            }
        }
    }

    @Test
    public void theCreateScreenIsNamedInTheReadersLanguage() {
        for (String name : PEOPLE) {
            Person person = project.as(name);
            JsonNode fields = person.jira()
                    .get("/rest/api/2/issue/createmeta/SHOP/issuetypes/"
                            + project.installed().id("issue-type"))
                    .json(200)
                    .path("values");
            Map<String, String> names = new HashMap<>();
            fields.forEach(field ->
                    names.put(field.path("fieldId").asText(), field.path("name").asText()));
            for (String key : List.of("partner", "concern", "scope-document", "scope-outcome")) {
                assertThat(names)
                        .containsEntry(
                                project.installed().field(key),
                                person.messages().field(key));
            }
            assertThat(names).doesNotContainKey(project.installed().field("handed-over-on"));
            assertThat(names).doesNotContainKey(project.installed().field("impact"));
        }
    }

    @Test
    public void theIssueTypeIsNamedInTheReadersLanguage() {
        for (String name : PEOPLE) {
            Person person = project.as(name);
            JsonNode type = person.jira()
                    .get("/rest/api/2/issuetype/" + project.installed().id("issue-type"))
                    .json(200);
            assertThat(type.path("name").asText()).isEqualTo(person.messages().name("issuetype", "Partner Escalation"));
            assertThat(type.path("description").asText())
                    .isEqualTo(person.messages().text("jira.translation.issuetype.partnerescalation.desc"));
        }
    }

    @Test
    public void statusesAreNamedInTheReadersLanguage() {
        for (String name : PEOPLE) {
            Person person = project.as(name);
            for (Status status : Status.values()) {
                if (status != Status.CLOSED) { // Jira's own, with Jira's own words
                    assertThat(person.jira()
                                    .get("/rest/api/2/status/"
                                            + project.installed().id(status.part()))
                                    .json(200)
                                    .path("name")
                                    .asText())
                            .isEqualTo(status.nameIn(person.messages()));
                }
            }
        }
    }

    @Test
    public void resolutionsAreNamedInTheReadersLanguage() {
        for (String name : PEOPLE) {
            Person person = project.as(name);
            Map<String, String> names =
                    byId(person.jira().get("/rest/api/2/resolution").json(200));
            Map.of(
                            "resolution.resolved-with-partner", "Resolved with partner",
                            "resolution.resolved-with-adobe", "Resolved with Adobe",
                            "resolution.withdrawn", "Withdrawn")
                    .forEach((part, english) -> assertThat(names)
                            .containsEntry(
                                    project.installed().id(part),
                                    person.messages().name("resolution", english)));
        }
    }

    @Test
    public void theSetUpSpeaksTheAdministratorsLanguage() {
        JsonNode plan = project.administration().plan("SHOP").json(200);

        plan.path("steps").forEach(step -> {
            String title = step.path("title").asText();
            assertThat(title)
                    .isEqualTo(Bundle.english()
                            .text("partnerescalation.setup.step."
                                    + step.path("step").asText()));
        });
    }

    @Test
    public void optionsAreStoredInEnglishForEverybody() {
        Escalation escalation =
                project.as("johann").createsEscalation().with(Fields.none().option("partner-response", "disagrees"));

        assertThat(escalation.value("partner-response").path("value").asText()).isEqualTo("Partner disagrees");
    }

    private static Map<String, String> byId(JsonNode objects) {
        Map<String, String> names = new HashMap<>();
        objects.forEach(object ->
                names.put(object.path("id").asText(), object.path("name").asText()));
        return names;
    }
}
