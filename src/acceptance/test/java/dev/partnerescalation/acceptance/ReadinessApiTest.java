package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** What programs are told about the readiness of one escalation. */
public final class ReadinessApiTest {

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private static PreparedProject project;
    private static Escalation ready;
    private static Escalation bare;

    @BeforeClass
    public static void prepareAnEscalation() {
        project = PreparedProject.setUpIn(JIRA);
        Person claire = project.as("claire");
        ready = claire.preparesEscalation().withExample("SHOP-4").withExample("OPS-1");
        bare = claire.createsEscalation();
    }

    @Test
    public void aPreparedEscalationIsReadyForTheHandOver() {
        JsonNode json = api("claire").of(ready);

        assertThat(json.path("ready").asBoolean()).isTrue();
        assertThat(json.path("issue").path("key").asText()).isEqualTo(ready.key());
        assertThat(json.path("issue").path("id").asText()).isEqualTo(ready.id());
        assertThat(json.path("transition").path("id").asText()).isEqualTo(Transition.HAND_OVER.id());
        assertThat(ReadinessApi.each(json.path("checks"), "check"))
                .containsExactly("scope", "timeline", "contact", "opportunity", "examples", "english")
                .inOrder();
        assertThat(ReadinessApi.each(json.path("checks"), "state"))
                .containsExactly("met", "notNeeded", "met", "met", "met", "met")
                .inOrder();
        assertThat(json.path("problems").size()).isEqualTo(0);
    }

    @Test
    public void whatIsMissingHasACodeArgumentsAFieldAndTheWordsOfTheReader() {
        for (String name : List.of("claire", "anneke", "johann")) {
            Bundle messages = project.as(name).messages();
            JsonNode json = api(name).of(bare);
            JsonNode scope = ReadinessApi.check(json, "scope");
            JsonNode notes = scope.path("reasons").get(1);

            assertThat(json.path("ready").asBoolean()).isFalse();
            assertThat(json.path("language").asText())
                    .isEqualTo(messages.locale().getLanguage());
            assertThat(json.path("transition").path("name").asText()).isEqualTo(Transition.HAND_OVER.nameIn(messages));
            assertThat(scope.path("name").asText()).isEqualTo(messages.check("scope"));
            assertThat(scope.path("mode").asText()).isEqualTo("block");
            assertThat(scope.path("state").asText()).isEqualTo("open");
            assertThat(scope.path("stateText").asText()).isEqualTo(messages.text("partnerescalation.state.open"));
            assertThat(ReadinessApi.each(scope.path("reasons"), "code"))
                    .containsExactly("scope.missing", "scope.notes")
                    .inOrder();
            assertThat(notes.path("arguments").get(0).asText()).isEqualTo("40");
            assertThat(notes.path("field").path("key").asText()).isEqualTo("scope-notes");
            assertThat(notes.path("field").path("id").asText())
                    .isEqualTo(project.installed().field("scope-notes"));
            assertThat(notes.path("text").asText())
                    .isEqualTo(messages.error("scope.notes", messages.field("scope-notes"), 40));
        }
    }

    @Test
    public void argumentsAreTextsThatProgramsCanRead() {
        Escalation waiting = project.as("johann")
                .createsEscalation()
                .with(Fields.none()
                        .text("scope-notes", Prepared.CONTACT_NOTES)
                        .and(Prepared.contact())
                        .day("partner-contact-date", Prepared.TODAY));
        JsonNode json = api("johann").of(waiting);
        JsonNode opportunity = ReadinessApi.check(json, "opportunity").path("reasons");
        JsonNode notes = ReadinessApi.check(json, "scope").path("reasons").get(1);

        assertThat(opportunity.get(0).path("code").asText()).isEqualTo("contact.waiting");
        assertThat(opportunity.get(0).path("arguments").get(0).asText())
                .isEqualTo(Prepared.lastDayFor(Prepared.TODAY).toString());
        assertThat(notes.path("why").asText()).isEqualTo("copied");
        assertThat(notes.path("arguments").get(0).asText()).isEqualTo("partner-contact-notes");
    }

    @Test
    public void thePolicyIsTheOneOfTheWorkflow() {
        TransitionValidator validator = project.handOverValidator();
        validator.set("waivers", "four-eyes");
        try {
            JsonNode policies = api("claire").of(ready).path("policies");
            assertThat(policies.size()).isEqualTo(1);
            JsonNode policy = policies.get(0);
            assertThat(policy.path("waivers").asText()).isEqualTo("four-eyes");
            assertThat(policy.path("minimumCharacters").asInt()).isEqualTo(40);
            assertThat(policy.path("minimumWords").asInt()).isEqualTo(5);
            assertThat(policy.path("minimumExamples").asInt()).isEqualTo(1);
            assertThat(policy.path("minimumLinked").asInt()).isEqualTo(1);
            assertThat(policy.path("patienceDays").asInt()).isEqualTo(5);
            assertThat(policy.path("calendar").asText()).isEqualTo("none");
            assertThat(policy.path("countWebLinks").asBoolean()).isTrue();
            assertThat(policy.path("linkTypes").get(0).asText())
                    .isEqualTo(project.installed().id("link-type"));
            assertThat(policy.path("modes").path("english").asText()).isEqualTo("block");
            assertThat(policy.path("modes").path("scope").asText()).isEqualTo("block");
        } finally {
            validator.reset();
        }
    }

    @Test
    public void anyGateOfTheWorkflowCanBeAskedFor() {
        String contact = Transition.CONTACT_PARTNER.id();
        JsonNode json = api("claire").ask(bare.key(), contact).json(200);

        assertThat(json.path("transition").path("id").asText()).isEqualTo(contact);
        assertThat(ReadinessApi.check(json, "scope").path("mode").asText()).isEqualTo("block");
        assertThat(ReadinessApi.check(json, "contact").path("state").asText()).isEqualTo("notNeeded");
    }

    @Test
    public void aTransitionThatChecksNothingIsNotFound() {
        Bundle dutch = project.as("anneke").messages();
        for (String id : List.of(Transition.START_SCOPE_REVIEW.id(), "9999")) {
            Answer answer = api("anneke").ask(bare.key(), id);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.errorMessages())
                    .containsExactly(dutch.text("partnerescalation.rest.error.transition", id));
        }
        for (String id : List.of("abc", "-1", "41x", "9999999999", "", "4.1")) {
            Answer answer = api("anneke").ask(bare.key(), id);
            assertWithMessage(id).that(answer.status()).isEqualTo(400);
            assertThat(answer.errorMessages())
                    .containsExactly(dutch.text("partnerescalation.rest.error.transition-id"));
        }
    }

    @Test
    public void aWaivedCheckTellsItsReason() {
        Escalation waived = project.as("claire")
                .preparesEscalation()
                .with(Fields.none().waived("examples").text("waiver-reason", Prepared.WAIVER_REASON));
        JsonNode examples = ReadinessApi.check(api("anneke").of(waived), "examples");

        assertThat(examples.path("state").asText()).isEqualTo("waived");
        assertThat(examples.path("waiverReason").asText()).isEqualTo(Prepared.WAIVER_REASON);
        assertThat(examples.path("reasons").size()).isEqualTo(0);
    }

    @Test
    public void adviceHasCodesAndWords() {
        project.administration()
                .jira()
                .put(
                        "/rest/partner-escalation/1.0/versions",
                        Map.of(
                                "data",
                                "source = https://example.com/lifecycle\nas-of = " + Prepared.TODAY
                                        + "\n2.4.8.regular = 2028-05-31\n"))
                .expect(200);
        Escalation old =
                project.as("claire").createsEscalation().with(Fields.none().text("version", "2.3.1"));
        JsonNode advice = api("anneke").of(old).path("advice");
        Bundle dutch = project.as("anneke").messages();

        assertThat(ReadinessApi.each(advice, "code"))
                .containsExactly("visibility", "version.unknown", "p1")
                .inOrder();
        assertThat(advice.get(1).path("source").asText()).isEqualTo("https://example.com/lifecycle");
        assertThat(advice.get(1).path("asOf").asText()).isEqualTo(Prepared.TODAY.toString());
        assertThat(advice.get(2).path("text").asText()).isEqualTo(dutch.text("partnerescalation.warning.p1"));
    }

    @Test
    public void aLinkedIssueThatTheReaderMayNotBrowseCountsAndIsNeverNamed() {
        Escalation hidden = project.as("claire").preparesEscalation().withExample("OPS-1");
        Answer answer = api("agency").ask(hidden.key());

        assertThat(answer.json(200).path("ready").asBoolean()).isTrue();
        assertThat(answer.text()).doesNotContain("OPS");
    }

    @Test
    public void whatIsHiddenMissingOrNoEscalationIsNotFound() {
        ReadinessApi agency = api("agency");
        Answer hidden = agency.ask("OPS-1");
        String hiddenId = project.as("claire").sees("OPS-1").id();

        assertThat(hidden.status()).isEqualTo(404);
        for (String absent : List.of("OPS-999", "NO-1", "x", "%20", "999999", hiddenId, "%22", "k".repeat(300))) {
            Answer answer = agency.ask(absent);
            assertWithMessage(absent).that(answer.status()).isEqualTo(404);
            assertWithMessage(absent).that(answer.text()).isEqualTo(hidden.text());
            assertWithMessage(absent).that(agency.ask(absent, "41").text()).isEqualTo(hidden.text());
        }
        assertThat(agency.ask("SHOP-4").status()).isEqualTo(404);
        assertThat(agency.ask("SHOP-4").errorMessages())
                .containsExactly(Bundle.english().text("partnerescalation.rest.error.other-type", "SHOP-4"));
    }

    @Test
    public void nobodyIsToldToSignIn() {
        Answer answer = new ReadinessApi(project.unauthenticated()).ask(ready.key());

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text()).doesNotContain(ready.key());
        assertThat(project.unauthenticated()
                        .post(ReadinessApi.BULK, Map.of("issues", List.of(ready.key())))
                        .status())
                .isEqualTo(401);
    }

    @Test
    public void anIssueIsKnownByItsNumberToo() {
        assertThat(api("claire").ask(ready.id()).text())
                .isEqualTo(api("claire").ask(ready.key()).text());
    }

    @Test
    public void noCacheKeepsWhatOnePersonMayRead() {
        Answer answer = api("johann").ask(ready.key()).expect(200);

        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(answer.header("Content-Language")).isEqualTo("de");
        assertThat(answer.header("Vary")).contains("Accept-Language");
        assertThat(answer.header("Content-Type")).startsWith("application/json");
    }

    @Test
    public void whoeverChoseALanguageGetsIt() {
        ReadinessApi dutch = new ReadinessApi(project.as("anneke").jira().with("Accept-Language", "de"));

        assertThat(dutch.of(ready).path("language").asText()).isEqualTo("nl");
    }

    @Test
    public void whoeverChoseNoLanguageGetsTheOneThatTheRequestAsksFor() {
        JiraClient admin = Visitor.signedIn(JIRA.url(), "admin").reads("-1").client();
        Map<String, String> languages = Map.of(
                "de", "de",
                "nl-BE, en;q=0.5", "nl",
                "fr, de;q=0.8, en;q=0.5", "de",
                "fr", "en",
                "en;q=0.3, nl;q=0.9", "nl",
                "*", "en");
        languages.forEach((asked, spoken) -> assertWithMessage(asked)
                .that(new ReadinessApi(admin.with("Accept-Language", asked))
                        .of(ready)
                        .path("language")
                        .asText())
                .isEqualTo(spoken));
        assertThat(new ReadinessApi(admin).of(ready).path("language").asText()).isEqualTo("en");
        assertThat(new ReadinessApi(admin.with("Accept-Language", "de"))
                        .ask("SHOP-4")
                        .errorMessages())
                .containsExactly("Der Vorgang SHOP-4 ist keine Partner-Eskalation.");
    }

    private static ReadinessApi api(String name) {
        return new ReadinessApi(project.as(name).jira());
    }
}
