package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** What whoever changes many issues at once is told about their readiness. */
public final class ReadinessOfManyTest {

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private static PreparedProject project;
    private static Escalation ready;
    private static Escalation bare;

    @BeforeClass
    public static void prepareEscalations() {
        project = PreparedProject.setUpIn(JIRA);
        ready = project.as("claire").preparesEscalation().withExample("OPS-1");
        bare = project.as("claire").createsEscalation();
    }

    @Test
    public void eachIssueHasItsAnswerInOrder() {
        String id = bare.id();
        JsonNode json = api("anneke")
                .askForMany(ready.key(), "OPS-999", "SHOP-4", Integer.valueOf(id), bare.key(), ready.key())
                .json(200);
        JsonNode issues = json.path("issues");

        assertThat(json.path("language").asText()).isEqualTo("nl");
        assertThat(ReadinessApi.each(issues, "asked"))
                .containsExactly(ready.key(), "OPS-999", "SHOP-4", id, bare.key(), ready.key())
                .inOrder();
        assertThat(issues.get(0).path("readiness").path("ready").asBoolean()).isTrue();
        assertThat(issues.get(1).path("error").path("status").asInt()).isEqualTo(404);
        assertThat(issues.get(1).has("readiness")).isFalse();
        assertThat(issues.get(2).path("error").path("message").asText())
                .isEqualTo("De issue SHOP-4 is geen partnerescalatie.");
        assertThat(issues.get(3).path("readiness")).isEqualTo(issues.get(4).path("readiness"));
        assertThat(issues.get(4).path("readiness")).isEqualTo(api("anneke").of(bare));
        assertThat(issues.get(4).has("error")).isFalse();
        assertThat(issues.get(5).path("readiness")).isEqualTo(issues.get(0).path("readiness"));
    }

    @Test
    public void aHiddenIssueIsAnsweredLikeOneThatDoesNotExist() {
        Answer answer = api("agency").askForMany("OPS-1", "OPS-999", ready.key());
        JsonNode issues = answer.json(200).path("issues");

        assertThat(issues.get(0).path("error")).isEqualTo(issues.get(1).path("error"));
        assertThat(issues.get(2).path("readiness").path("ready").asBoolean()).isTrue();
        assertThat(issues.get(2).toString()).doesNotContain("OPS");
    }

    @Test
    public void oneTransitionCanBeAskedForInAll() {
        for (Object id : List.of(Transition.CONTACT_PARTNER.id(), 21)) {
            JsonNode issues = project.as("claire")
                    .jira()
                    .post(ReadinessApi.BULK, Map.of("issues", List.of(bare.key(), "SHOP-4"), "transition", id))
                    .json(200)
                    .path("issues");
            assertThat(issues.get(0)
                            .path("readiness")
                            .path("transition")
                            .path("id")
                            .asText())
                    .isEqualTo("21");
            assertThat(issues.get(1).path("error").path("status").asInt()).isEqualTo(404);
        }
        assertThat(project.as("claire")
                        .jira()
                        .post(ReadinessApi.BULK, Map.of("issues", List.of(bare.key()), "transition", "11"))
                        .json(200)
                        .path("issues")
                        .get(0)
                        .path("error")
                        .path("status")
                        .asInt())
                .isEqualTo(404);
    }

    @Test
    public void fiveHundredIssuesAreAnsweredAndNotOneMore() {
        List<Object> most = new ArrayList<>(Collections.nCopies(500, ready.key()));
        long start = System.nanoTime();
        JsonNode issues = api("claire").askForMany(most.toArray()).json(200).path("issues");
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        most.add(bare.key());

        assertThat(issues.size()).isEqualTo(500);
        issues.forEach(issue ->
                assertThat(issue.path("readiness").path("ready").asBoolean()).isTrue());
        assertWithMessage("milliseconds").that(milliseconds).isLessThan(30_000L);
        Answer tooMany = api("claire").askForMany(most.toArray());
        assertThat(tooMany.status()).isEqualTo(400);
        assertThat(tooMany.errorMessages())
                .containsExactly(Bundle.english().text("partnerescalation.rest.error.issues", 500));
    }

    @Test
    public void noneAreNoFault() {
        assertThat(api("claire").askForMany().json(200).path("issues").size()).isEqualTo(0);
    }

    @Test
    public void whatIsNoListOfIssuesIsRefused() {
        List<String> bodies = List.of(
                "{}",
                "null",
                "[]",
                "\"SHOP-1\"",
                "{\"issues\":null}",
                "{\"issues\":\"SHOP-1\"}",
                "{\"issues\":{}}",
                "{\"issues\":[null]}",
                "{\"issues\":[[\"SHOP-1\"]]}",
                "{\"issues\":[true]}",
                "{\"issues\":[1.5]}",
                "{\"issues\":[],\"transition\":true}",
                "{\"issues\":[],\"transition\":\"x\"}",
                "{\"issues\":[],\"transition\":[41]}",
                "{\"issues\":[\"SHOP-1\"",
                "{",
                "",
                "[".repeat(100_000));
        for (String body : bodies) {
            Answer answer = project.as("claire").jira().send("POST", ReadinessApi.BULK, "application/json", body);
            String shown = body.substring(0, Math.min(60, body.length()));
            assertWithMessage(shown).that(answer.status()).isEqualTo(400);
            assertWithMessage(shown).that(answer.errorMessages()).hasSize(1);
        }
        assertThat(project.as("claire")
                        .jira()
                        .send("POST", ReadinessApi.BULK, "application/xml", "{\"issues\":[]}")
                        .status())
                .isEqualTo(415);
    }

    @Test
    public void whateverIsSentInsteadOfAKeyIsAnsweredAsItWasSent() {
        List<String> asked = List.of(
                "", " ", "<b>", "'; drop table issue", "\u0000", "\ud83d\ude00", "../..", "-1", "99999999999999999999");
        JsonNode issues = api("claire").askForMany(asked.toArray()).json(200).path("issues");

        assertThat(ReadinessApi.each(issues, "asked"))
                .containsExactlyElementsIn(asked)
                .inOrder();
        issues.forEach(
                issue -> assertThat(issue.path("error").path("status").asInt()).isEqualTo(404));
    }

    private static ReadinessApi api(String name) {
        return new ReadinessApi(project.as(name).jira());
    }
}
