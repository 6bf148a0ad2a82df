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

    private static final String SETTINGS = "PluginSettingsFactory.createGlobalSettings";

    /** Half of them read fields, a third are texts of the answer. */
    private static final int MOST_CALLS = 200;

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
    public void anIssueIsJudgedOnceHoweverOftenAndByWhicheverNameItIsAskedFor() {
        List<Object> names = new ArrayList<>();
        for (int round = 0; round < 250; round++) {
            names.add(ready.key());
            names.add(ready.id());
        }
        Map<String, Integer> once = callsFor(List.of(ready.key()));
        Map<String, Integer> often = callsFor(names);

        assertThat(once.get("IssueLinkManager.getOutwardLinks")).isAtLeast(1);
        assertThat(often.get("IssueLinkManager.getOutwardLinks"))
                .isEqualTo(once.get("IssueLinkManager.getOutwardLinks"));
        assertThat(sum(often)).isAtMost(sum(once) + 10);
    }

    @Test
    public void eachFurtherIssueCostsTheSameAndTheSettingsAreReadOnce() {
        List<Object> twenty = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            twenty.add(project.as("claire").createsEscalation().key());
        }
        Map<String, Integer> one = callsFor(twenty.subList(0, 1));
        Map<String, Integer> ten = callsFor(twenty.subList(0, 10));
        Map<String, Integer> all = callsFor(twenty);

        assertThat(one.get(SETTINGS)).isEqualTo(all.get(SETTINGS));
        assertThat(sum(all) - sum(ten)).isEqualTo(10 * (sum(ten) - sum(one)) / 9);
        assertWithMessage("calls into Jira for one further issue: %s", ten)
                .that((sum(ten) - sum(one)) / 9)
                .isAtMost(MOST_CALLS);
    }

    @Test
    public void theSettingsAreNotReadForEachLink() {
        Escalation linked = project.as("claire").preparesEscalation().withExample("SHOP-1");
        String brief = "/rest/partner-escalation/1.0/issue/" + linked.key() + "/brief";
        Runnable asking = () -> {
            project.as("claire").jira().get(brief).expect(200);
            api("claire").of(linked);
        };
        int withOne = JIRA.jira().faults().callsDuring(asking).get(SETTINGS);
        for (String other : List.of("SHOP-2", "SHOP-3", "SHOP-4", "OPS-1")) {
            linked.withExample(other);
        }

        assertThat(JIRA.jira().faults().callsDuring(asking).get(SETTINGS)).isEqualTo(withOne);
    }

    @Test
    public void fiveHundredDifferentIssuesLeaveNothingInMemory() {
        List<Object> issues = new ArrayList<>();
        for (int number = 0; number < 500; number++) {
            issues.add(project.as("claire").createsEscalation().key());
        }
        api("claire").askForMany(issues.toArray()).expect(200);
        long before = usedMemory();
        for (int round = 0; round < 2; round++) {
            JsonNode answers =
                    api("claire").askForMany(issues.toArray()).json(200).path("issues");
            // On a slow machine the last ones may not be reached in time, which the answer says.
            answers.forEach(one -> assertThat(one.has("readiness")
                            || one.path("error").path("status").asInt() == 503)
                    .isTrue());
        }

        assertThat(usedMemory() - before).isLessThan(10_000_000L);
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static Map<String, Integer> callsFor(List<Object> issues) {
        return JIRA.jira()
                .faults()
                .callsDuring(() -> api("claire").askForMany(issues.toArray()).json(200));
    }

    private static int sum(Map<String, Integer> calls) {
        return calls.values().stream().mapToInt(Integer::intValue).sum();
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
