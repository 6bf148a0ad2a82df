package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * What the panel and the REST API say before, and what the validator says at the button, is the same, whatever is wrong and whoever acts.
 */
public final class PanelAndValidatorAgreeTest {

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private static PreparedProject project;

    @BeforeClass
    public static void setUpTheProject() {
        project = PreparedProject.setUpIn(JIRA);
    }

    @Test
    public void theyAgreeAboutEverythingThatCanBeWrong() {
        cases().forEach((name, fields) -> {
            for (String person : List.of("claire", "johann")) {
                Escalation escalation =
                        project.as("claire").preparesEscalation().with(fields);
                if (!name.startsWith("without example")) {
                    escalation.withExample("SHOP-1");
                }
                agree(name, project.as(person), escalation);
            }
        });
    }

    @Test
    public void theyAgreeUnderOtherSettings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("mode.scope", "warn");
        settings.put("mode.english", "block");
        settings.put("mode.examples", "off");
        settings.put("min.characters", "2000");
        settings.put("min.linked", "2");
        settings.put("patience.days", "60");
        settings.put("waivers", "four-eyes");
        settings.put("count.web.links", "no");
        Fields waived = Fields.none()
                .waived("contact")
                .text("waiver-reason", Prepared.WAIVER_REASON)
                .empty("partner-contact-notes", "english-summary");
        settings.forEach((setting, value) -> {
            TransitionValidator validator = project.handOverValidator();
            validator.set(setting, value);
            try {
                for (String person : List.of("claire", "anneke")) {
                    String name = setting + "=" + value + " " + person;
                    Escalation escalation =
                            project.as("claire").preparesEscalation().withExample("SHOP-1");
                    agree(name, project.as(person), escalation);
                    Escalation other = project.as("claire")
                            .preparesEscalation()
                            .withWebLink("https://example.com/1")
                            .with(waived);
                    agree(name, project.as(person), other);
                }
            } finally {
                validator.reset();
            }
        });
    }

    private static Map<String, Fields> cases() {
        Map<String, Fields> cases = new LinkedHashMap<>();
        cases.put("nothing is wrong", Fields.none());
        cases.put("without example", Fields.none());
        cases.put("without example but a reference", Fields.none().text("example-references", Prepared.REFERENCE));
        cases.put(
                "everything is missing",
                Fields.none()
                        .empty(
                                "scope-outcome",
                                "scope-notes",
                                "partner-contact-date",
                                "partner-contact-notes",
                                "partner-response",
                                "english-summary"));
        cases.put("filler", Fields.none().text("scope-notes", "n/a").text("partner-contact-notes", "volgt nog"));
        cases.put("copied", Fields.none().text("scope-notes", Prepared.CONTACT_NOTES));
        cases.put("added later", Fields.none().option("scope-outcome", "added-later"));
        cases.put("contact in the future", Fields.none().day("partner-contact-date", Prepared.TODAY.plusDays(2)));
        cases.put("still waiting", Fields.none().day("partner-contact-date", Prepared.TODAY));
        cases.put("resolved", Fields.none().option("partner-response", "resolved"));
        cases.put("waived without a reason", Fields.none().waived("scope").empty("scope-notes"));
        cases.put(
                "waived",
                Fields.none()
                        .waived("scope")
                        .text("waiver-reason", Prepared.WAIVER_REASON)
                        .empty("scope-notes"));
        cases.put("Dutch summary", Fields.none().text("english-summary", Prepared.DUTCH_SUMMARY));
        return cases;
    }

    private static void agree(String name, Person person, Escalation made) {
        Escalation escalation = person.sees(made);
        PanelOnPage panel = PanelOnPage.on(person.jira()
                        .get("/browse/" + escalation.key())
                        .expect(200)
                        .text())
                .orElseThrow();
        ReadinessApi api = new ReadinessApi(person.jira());
        JsonNode one = api.of(escalation);
        JsonNode many = api.askForMany(escalation.key()).json(200).path("issues");
        Answer answer = escalation.handsOver();
        assertWithMessage("%s: REST says ready; %s", name, answer)
                .that(one.path("ready").asBoolean())
                .isEqualTo(answer.status() == 204);
        assertWithMessage(name).that(many.get(0).path("readiness")).isEqualTo(one);
        assertWithMessage("%s: the panel says ready; %s", name, answer)
                .that(panel.isReady())
                .isEqualTo(answer.status() == 204);
        if (answer.status() == 400) {
            // The panel says more briefly what is wrong, about the same checks. What the partner solved is not for
            // Adobe.
            assertWithMessage(name).that(blocking(panel)).isEqualTo(blocking(one));
            assertWithMessage(name)
                    .that(ReadinessApi.obstacles(one))
                    .containsExactlyElementsIn(withoutTheCount(answer, one, person.messages()));
        }
    }

    /** The checks that block, as the panel shows them. */
    private static List<String> blocking(PanelOnPage panel) {
        return panel.checks().stream()
                .filter(check -> Set.of("open", "waiting").contains(check.state()))
                .map(PanelOnPage.PanelCheck::key)
                .toList();
    }

    /** The same for programs. */
    private static List<String> blocking(JsonNode readiness) {
        List<String> keys = new ArrayList<>();
        for (JsonNode check : readiness.path("checks")) {
            if (check.path("state").asText().equals("open")
                    && check.path("mode").asText().equals("block")) {
                keys.add(check.path("check").asText());
            }
        }
        return keys;
    }

    /** What is wrong, without the sentences at the top that count the checks and name the waived ones: a program can do both. */
    private static List<String> withoutTheCount(Answer refusal, JsonNode readiness, Bundle messages) {
        String count = messages.error("summary", ReadinessApi.blockingChecks(readiness));
        List<String> marked = new ArrayList<>();
        for (JsonNode check : readiness.path("checks")) {
            if (check.path("state").asText().equals("waived") || hasAWaiver(check)) {
                marked.add(check.path("name").asText());
            }
        }
        String waived = messages.error("waiver.named", String.join(", ", marked));
        return said(refusal).stream()
                .filter(sentence -> !sentence.equals(count) && !sentence.equals(waived))
                .toList();
    }

    private static boolean hasAWaiver(JsonNode check) {
        return check.findValuesAsText("code").stream().anyMatch(code -> code.startsWith("waiver."));
    }

    /** Every sentence of the refusal, on top or at a field. */
    private static List<String> said(Answer refusal) {
        List<String> sentences = new ArrayList<>(refusal.errorMessages());
        for (JsonNode atField : refusal.json().path("errors")) {
            sentences.add(atField.asText());
        }
        assertThat(sentences).isNotEmpty();
        return sentences;
    }
}
