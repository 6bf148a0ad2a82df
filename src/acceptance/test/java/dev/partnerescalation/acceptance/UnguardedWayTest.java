package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.partnerescalation.acceptance.AnswerSubject.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.After;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Without the validator on the way to Adobe nothing is ever ready: people are told, and plan and health name the way. */
public final class UnguardedWayTest {

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private static final List<String> CHECKS =
            List.of("scope", "timeline", "contact", "opportunity", "examples", "english");

    private static PreparedProject project;
    private static Administration administration;
    private static String workflow;
    private static String original;

    @BeforeClass
    public static void setUpTwoProjects() {
        project = PreparedProject.setUpIn(JIRA);
        administration = project.administration();
        administration.setUp("OPS").expect(200);
        workflow = project.installed().id("workflow");
        original = administration.workflow(workflow);
    }

    @After
    public void restoreTheWorkflow() {
        administration.putWorkflow(workflow, original).expect(204);
        administration.letFollow("OPS", workflow);
    }

    @Test
    public void withoutTheValidatorACommentAndThePanelSaySo() {
        change(UnguardedWayTest::removeValidator);
        Escalation escalation = project.as("anneke").preparesEscalation().withExample("SHOP-1");
        assertThat(escalation.handsOver()).isDone();

        saysThatTheWayWasNotGuarded(escalation, 2);
    }

    @Test
    public void withoutTheValidatorAnEmptyEscalationIsNotReadyEither() {
        change(UnguardedWayTest::removeValidator);
        Escalation escalation = empty();
        assertThat(escalation.handsOver()).isDone();

        saysThatTheWayWasNotGuarded(escalation, 2);
    }

    @Test
    public void withAllModesOffItIsTheSame() {
        switchOff();
        Escalation escalation = empty();
        assertThat(escalation.handsOver()).isDone();

        saysThatTheWayWasNotGuarded(escalation, 2);
    }

    @Test
    public void whenThePostFunctionIsGoneTooTheListenerSeesIt() {
        change(document -> {
            removeValidator(document);
            removeRecord(document);
        });
        Escalation escalation = empty();
        assertThat(escalation.handsOver()).isDone();

        saysThatTheWayWasNotGuarded(escalation, 1);
    }

    @Test
    public void anotherWayIsNotGuardedByTheValidatorOfTheHandOver() {
        change(document -> addGlobal(document, "777"));
        Escalation escalation = project.as("anneke").createsEscalation();
        assertThat(escalation.transition("777", Fields.none())).isDone();

        List<String> comments = escalation.comments();
        assertThat(comments).hasSize(1);
        assertThat(comments.get(0)).startsWith(Bundle.english().text("partnerescalation.handover.unguarded"));
        assertThat(comments.get(0)).contains(Bundle.english().check("scope") + ": ");
        for (String reader : List.of("claire", "anneke", "johann")) {
            assertThat(sentences(reader, escalation))
                    .contains(project.as(reader).messages().text("partnerescalation.panel.outcome.unguarded"));
        }
    }

    @Test
    public void aWayThatEndsWhereInformationIsProvidedIsSeenAtOnce() {
        change(document -> {
            Element ask = document.selectFirst("step > actions > action[id=51]").clone();
            firstStep(document).selectFirst("> actions").appendChild(named(ask, "780"));
        });
        Escalation escalation = project.as("anneke").createsEscalation();
        assertThat(escalation.transition("780", Fields.none())).isDone();

        assertThat(escalation.comments()).hasSize(1);
        assertThat(escalation.comments().get(0))
                .startsWith(Bundle.english().text("partnerescalation.handover.unguarded"));
        escalation.after(Transition.PROVIDE_INFORMATION);
        assertThat(escalation.comments()).hasSize(1);
    }

    @Test
    public void beforeTheHandOverPanelAndReadinessSayThatNothingGuardsIt() {
        change(UnguardedWayTest::removeValidator);
        neverReady();
    }

    @Test
    public void beforeTheHandOverTheSameIsSaidWithAllModesOff() {
        switchOff();
        neverReady();
        assertThat(new ReadinessApi(project.as("claire").jira())
                        .ask(ready().key(), Transition.HAND_OVER.id())
                        .status())
                .isEqualTo(404);
    }

    @Test
    public void everyOtherWayIsNamedByPlanAndHealth() {
        change(document -> {
            addGlobal(document, "777");
            addToDraft(document, "778");
            addCommon(document, "779");
        });

        JsonNode plan = administration.plan("SHOP").json(200);
        assertThat(plan.path("complete").asBoolean(true)).isFalse();
        for (String id : List.of("777", "778", "779")) {
            JsonNode item = item(plan, "workflow.ungated." + id);
            assertThat(item.path("state").asText()).isEqualTo("decide");
            assertThat(item.path("name").asText()).isEqualTo("Rush " + id);
            assertThat(item.path("message").asText())
                    .isEqualTo(Bundle.english().text("partnerescalation.setup.ungated", "Rush " + id, workflow));
        }
        assertThat(Installation.of(plan).states().keySet())
                .containsNoneOf("workflow.ungated.41", "workflow.ungated.61");
        Document page = Jsoup.parse(Visitor.signedIn(JIRA.url(), "admin")
                .get("/secure/admin/PartnerEscalationSetup!default.jspa?projectKey=SHOP&check=all")
                .expect(200)
                .text());
        assertThat(page.text()).contains(Bundle.english().text("partnerescalation.setup.page.decide"));
        assertWithMessage("plan of SHOP, health of SHOP and OPS")
                .that(page.getElementsContainingOwnText(
                        Bundle.english().text("partnerescalation.setup.ungated", "Rush 777", workflow)))
                .hasSize(3);
        assertWithMessage("nothing that the set-up could do")
                .that(page.select("#pe-setup form[method=post]:not(#pe-brief-role-form)"))
                .isEmpty();
    }

    @Test
    public void whatAnAdministratorHasToDecideKeepsNothingFromBeingRepaired() {
        change(document -> {
            removeValidator(document);
            addToDraft(document, "778");
        });

        JsonNode result = administration.setUp("SHOP").json(200);
        assertThat(Installation.of(result).state("workflow")).isEqualTo("repaired");
        assertThat(Installation.of(result).state("workflow.ungated.778")).isEqualTo("decide");
        assertThat(result.path("complete").asBoolean(true)).isFalse();
        JsonNode again = administration.setUp("SHOP").json(200);
        assertThat(again.path("changed").asBoolean(true)).isFalse();
    }

    @Test
    public void aValidatorThatChecksNothingIsNamedToo() {
        switchOff();

        JsonNode item = item(administration.plan("SHOP").json(200), "workflow.ungated.41");
        assertThat(item.path("message").asText())
                .isEqualTo(Bundle.english()
                        .text(
                                "partnerescalation.setup.ungated.off",
                                Transition.HAND_OVER.nameIn(Bundle.english()),
                                workflow));
    }

    @Test
    public void aWayIntoTheStatusFromWhichInformationIsProvidedIsAWayToAdobe() {
        change(document -> {
            Element ask = document.selectFirst("step > actions > action[id=51]").clone();
            named(ask, "780");
            firstStep(document).selectFirst("> actions").appendChild(ask);
        });

        assertThat(Installation.of(administration.plan("SHOP").json(200)).state("workflow.ungated.780"))
                .isEqualTo("decide");
    }

    @Test
    public void aTransitionThatCreatesEscalationsAtAdobeIsNamed() {
        change(document -> {
            String adobe = document.selectFirst("step > actions > action[id=41] unconditional-result")
                    .attr("step");
            document.selectFirst("initial-actions unconditional-result").attr("step", adobe);
        });

        assertThat(item(administration.plan("SHOP").json(200), "workflow.ungated.1")
                        .path("message")
                        .asText())
                .contains(workflow);
    }

    @Test
    public void aWorkflowOfAnotherProjectThatTheTypeUsesIsLookedAtToo() {
        Document other = parsed(original);
        removeValidator(other);
        administration.putWorkflow("Other", other.outerHtml()).expect(204);
        assertThat(Installation.of(administration.plan("SHOP").json(200))
                        .states()
                        .keySet())
                .doesNotContain("workflow.ungated.41");
        administration.letFollow("OPS", "Other");

        JsonNode item = item(administration.plan("SHOP").json(200), "workflow.ungated.41");
        assertThat(item.path("message").asText())
                .isEqualTo(Bundle.english()
                        .text(
                                "partnerescalation.setup.ungated",
                                Transition.HAND_OVER.nameIn(Bundle.english()),
                                "Other"));
    }

    /** A comment, the panel in three languages, and no "ready". */
    private static void saysThatTheWayWasNotGuarded(Escalation escalation, int comments) {
        assertThat(escalation.comments()).hasSize(comments);
        assertThat(escalation.comments().get(comments - 1))
                .isEqualTo(Bundle.english().text("partnerescalation.handover.unguarded"));
        for (String reader : List.of("claire", "anneke", "johann")) {
            assertWithMessage(reader)
                    .that(sentences(reader, escalation))
                    .contains(project.as(reader).messages().text("partnerescalation.panel.outcome.unguarded"));
        }
        assertThat(new ReadinessApi(project.as("claire").jira())
                        .of(escalation)
                        .path("ready")
                        .asBoolean(true))
                .isFalse();
    }

    private static void neverReady() {
        Escalation complete = ready();
        Escalation inReview = project.as("claire")
                .createsEscalation()
                .with(Prepared.everythingButExamples())
                .after(Transition.START_SCOPE_REVIEW);
        for (Escalation escalation : List.of(complete, inReview)) {
            for (String reader : List.of("claire", "anneke", "johann")) {
                String sentence = project.as(reader).messages().text("partnerescalation.panel.unguarded");
                JsonNode readiness = new ReadinessApi(project.as(reader).jira()).of(escalation);
                assertThat(readiness.path("ready").asBoolean(true)).isFalse();
                assertThat(ReadinessApi.each(readiness.path("problems"), "code"))
                        .containsExactly("gate.missing");
                assertThat(ReadinessApi.each(readiness.path("problems"), "text"))
                        .containsExactly(sentence);
                assertThat(sentences(reader, escalation)).contains(sentence);
            }
        }
    }

    private static Escalation ready() {
        return project.as("claire").preparesEscalation().withExample("SHOP-1");
    }

    /** With nothing but what the create screen asks for, brought to the hand-over by a script. */
    private static Escalation empty() {
        Escalation escalation = project.as("anneke").createsEscalation();
        for (Transition transition :
                List.of(Transition.START_SCOPE_REVIEW, Transition.CONTACT_PARTNER, Transition.PREPARE_HANDOVER)) {
            project.as("admin").sees(escalation).isMovedByScript(transition).expect(204);
        }
        return escalation;
    }

    private static void switchOff() {
        Map<String, String> off = new LinkedHashMap<>();
        CHECKS.forEach(check -> off.put("mode." + check, "off"));
        project.handOverValidator().setAll(off);
    }

    private static void change(Consumer<Document> edit) {
        Document document = parsed(original);
        edit.accept(document);
        administration.putWorkflow(workflow, document.outerHtml()).expect(204);
    }

    private static Document parsed(String xml) {
        Document document = Jsoup.parse(xml, Parser.xmlParser());
        document.outputSettings().prettyPrint(false);
        return document;
    }

    private static void removeValidator(Document document) {
        document.select("action[id=41] validators").remove();
    }

    private static void removeRecord(Document document) {
        document.select("action[id=41] post-functions > function").stream()
                .filter(function -> function.text().contains("RecordHandover"))
                .forEach(Element::remove);
    }

    /** A transition to Adobe as somebody may add it: from every status, without anything of the app. */
    private static void addGlobal(Document document, String id) {
        document.selectFirst("steps").before("<global-actions></global-actions>");
        document.selectFirst("global-actions").appendChild(rush(document, id));
    }

    private static void addToDraft(Document document, String id) {
        firstStep(document).selectFirst("> actions").appendChild(rush(document, id));
    }

    private static void addCommon(Document document, String id) {
        document.selectFirst("steps").before("<common-actions></common-actions>");
        document.selectFirst("common-actions").appendChild(rush(document, id));
        firstStep(document).selectFirst("> actions").prepend("<common-action id=\"" + id + "\"></common-action>");
    }

    private static Element rush(Document document, String id) {
        return named(document.selectFirst("step > actions > action[id=61]").clone(), id);
    }

    private static Element named(Element action, String id) {
        action.attr("id", id).attr("name", "Rush " + id);
        action.select("> meta").remove();
        return action;
    }

    private static Element firstStep(Document document) {
        return document.selectFirst("step:has(> actions > action[id=11])");
    }

    private static JsonNode item(JsonNode plan, String part) {
        for (JsonNode step : plan.path("steps")) {
            for (JsonNode item : step.path("items")) {
                if (item.path("part").asText().equals(part)) {
                    return item;
                }
            }
        }
        throw new AssertionError("The plan does not name " + part + ": " + plan);
    }

    private static List<String> sentences(String reader, Escalation escalation) {
        String page = Visitor.signedIn(JIRA.url(), reader)
                .get("/browse/" + escalation.key())
                .expect(200)
                .text();
        return PanelOnPage.on(page).orElseThrow().sentences();
    }
}
