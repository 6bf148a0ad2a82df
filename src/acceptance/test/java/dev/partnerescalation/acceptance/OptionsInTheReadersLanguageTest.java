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
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** What the script that names options is told: our options only, by id, in the language of whoever asks. */
public final class OptionsInTheReadersLanguageTest {

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private static final String OPTIONS = "/rest/partner-escalation/1.0/options";
    private static final List<String> FIELDS =
            List.of("scope-outcome", "partner-response", "concern-type", "waived-checks");

    private static PreparedProject project;

    @BeforeClass
    public static void setUpTheProject() {
        project = PreparedProject.setUpIn(JIRA);
    }

    @Test
    public void eachReaderGetsTheOptionsInTheirLanguage() {
        for (String name : List.of("anneke", "johann")) {
            Person person = project.as(name);
            JsonNode answer = person.jira().get(OPTIONS).json(200);

            assertThat(answer.path("language").asText())
                    .isEqualTo(person.messages().locale().getLanguage());
            for (String part : project.installed().ids().keySet()) {
                if (part.startsWith("option.")) {
                    String[] names = part.split("\\.");
                    assertNamed(person, answer, names[1], names[2]);
                }
            }
        }
    }

    private static void assertNamed(Person person, JsonNode answer, String field, String option) {
        String english = Bundle.english().option(field, option);
        String label = person.messages().option(field, option);
        JsonNode named = answer.path("fields")
                .path(project.installed().field(field))
                .path(project.installed().id("option." + field + "." + option));
        assertWithMessage("%s of %s for %s", option, field, person.name())
                .that(named.isMissingNode())
                .isEqualTo(label.equals(english));
        if (!named.isMissingNode()) {
            assertThat(named.path("value").asText()).isEqualTo(english);
            assertThat(named.path("label").asText()).isEqualTo(label);
        }
    }

    @Test
    public void onlyOurFieldsAreNamed() {
        Set<String> ours = new TreeSet<>();
        project.installed().ids().forEach((part, id) -> {
            if (part.startsWith("field.")) {
                ours.add(id);
            }
        });
        JsonNode fields = project.as("anneke").jira().get(OPTIONS).json(200).path("fields");

        fields.fieldNames().forEachRemaining(field -> assertThat(ours).contains(field));
        for (String field : FIELDS) {
            assertThat(fields.has(project.installed().field(field))).isTrue();
        }
    }

    @Test
    public void whoeverReadsEnglishIsToldNothing() {
        for (String name : List.of("claire", "agency", "admin")) {
            JsonNode answer = project.as(name).jira().get(OPTIONS).json(200);
            assertThat(answer.path("language").asText()).isEqualTo("en");
            assertThat(answer.path("fields").isObject()).isTrue();
            assertThat(answer.path("fields").isEmpty()).isTrue();
        }
    }

    @Test
    public void aReaderOfFrenchKeepsEnglish() {
        Visitor claire = Visitor.signedIn(JIRA.url(), "claire").reads("fr_FR");
        try {
            JsonNode answer = claire.get(OPTIONS).json(200);
            assertThat(answer.path("language").asText()).isEqualTo("en");
            assertThat(answer.path("fields").isEmpty()).isTrue();
        } finally {
            claire.reads("en_US");
        }
    }

    @Test
    public void nobodyIsToldToSignIn() {
        assertThat(project.unauthenticated().get(OPTIONS)).isErrorInJirasShape(401);
    }

    @Test
    public void nobodyCanWriteHere() {
        assertThat(project.as("admin").jira().post(OPTIONS, Map.of()).status()).isEqualTo(405);
    }

    @Test
    public void aBrowserKeepsTheAnswerAndAsksWhetherItStillHolds() {
        JiraClient anneke = project.as("anneke").jira();
        Answer first = anneke.get(OPTIONS).expect(200);
        String tag = first.header("ETag");

        assertThat(tag).isNotEmpty();
        assertThat(first.header("Cache-Control")).contains("private");
        assertThat(first.header("Cache-Control")).contains("no-cache");
        assertThat(anneke.with("If-None-Match", tag).get(OPTIONS).status()).isEqualTo(304);
        assertThat(project.as("johann")
                        .jira()
                        .with("If-None-Match", tag)
                        .get(OPTIONS)
                        .status())
                .isEqualTo(200);
    }
}
