package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** The set-up page, without a script: what an administrator sees and does there, and that everybody else is refused. */
public final class SetUpPageTest {

    private static final String PAGE = "/secure/admin/PartnerEscalationSetup!default.jspa";
    private static final String APPLY = "/secure/admin/PartnerEscalationSetup!apply.jspa";
    private static final String PROGRESS = "/rest/partner-escalation/1.0/setup/SHOP/progress";
    private static final String SHOP = "Webshop relaunch (SHOP)";
    private static final Bundle ENGLISH = Bundle.english();

    @Rule
    public final LocalJiraRule jira = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private Administration administration;
    private Visitor admin;

    @Before
    public void anAdministratorIsSignedIn() {
        administration = new Administration(JiraClient.anonymous(jira.url()).as("admin"));
        admin = Visitor.signedIn(jira.url(), "admin");
    }

    @Test
    public void thePageOffersAllProjectsAndChangesNothing() {
        String before = administration.configurationOf("SHOP");
        Document page = page("");
        assertThat(page.select("#pe-setup-project option").eachAttr("value")).containsAtLeast("SHOP", "OPS");
        assertThat(page.select("#pe-setup-plan")).isEmpty();
        assertThat(page.select("#pe-setup-health li")).isEmpty();
        assertThat(page.text()).contains(said("health.none"));
        assertThat(administration.configurationOf("SHOP")).isEqualTo(before);
    }

    @Test
    public void thePlanNamesEveryPartOfTheSetUp() {
        Document page = page("?projectKey=SHOP");
        Installation plan = Installation.of(administration.plan("SHOP").json(200));
        assertThat(page.select("#pe-setup-plan [data-part]").eachAttr("data-part"))
                .containsExactlyElementsIn(plan.states().keySet());
        assertThat(page.select("#pe-setup-plan .pe-group")).hasSize(12);
        assertThat(page.select("#pe-setup-plan").text()).contains(ENGLISH.field("partner"));
        assertThat(page.select("#pe-setup-apply")).hasSize(1);
        assertThat(page.text()).contains(said("untouched.schemes"));
    }

    @Test
    public void onlyAdministratorsGetIn() {
        String before = administration.configurationOf("SHOP");
        assertThat(JiraClient.anonymous(jira.url()).get(PAGE).header("Location"))
                .contains("/login.jsp");
        for (String name : List.of("claire", "anneke", "johann", "agency")) {
            Visitor visitor = Visitor.signedIn(jira.url(), name);
            assertWithMessage(name).that(visitor.get(PAGE).status()).isEqualTo(403);
            assertWithMessage(name)
                    .that(visitor.submit("/secure/ViewProfile.jspa", APPLY, Map.of("projectKey", List.of("SHOP")))
                            .status())
                    .isEqualTo(403);
            assertWithMessage(name).that(visitor.get(PROGRESS).status()).isEqualTo(403);
        }
        assertThat(JiraClient.anonymous(jira.url()).get(PROGRESS).status()).isEqualTo(401);
        assertThat(administration.configurationOf("SHOP")).isEqualTo(before);
    }

    @Test
    public void applyingNeedsAPostWithTheTokenOfThePage() {
        String before = administration.configurationOf("SHOP");
        assertThat(admin.get(APPLY + "?projectKey=SHOP").status()).isEqualTo(405);
        String type = "application/x-www-form-urlencoded";
        assertThat(admin.client().send("POST", APPLY, type, "projectKey=SHOP").status())
                .isEqualTo(403);
        assertThat(admin.client()
                        .send("POST", APPLY, type, "projectKey=SHOP&atl_token=guessed")
                        .status())
                .isEqualTo(403);
        assertThat(admin.client().send("POST", PAGE, type, "projectKey=SHOP").status())
                .isEqualTo(405);
        assertThat(progress().path("state").asText()).isEqualTo("none");
        assertThat(administration.configurationOf("SHOP")).isEqualTo(before);
    }

    @Test
    public void anUnknownProjectIsSaidAndNothingOfItsNameIsMarkup() {
        Document page = page("?projectKey=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%22%27%24%7Bview%7D");
        assertThat(page.select("[role=alert]").text())
                .isEqualTo(ENGLISH.text(
                        "partnerescalation.setup.error.project", "<img src=x onerror=alert(1)>\"'${view}"));
        assertThat(page.select("#pe-setup img")).isEmpty();
        Answer answer = admin.submit(PAGE + "?projectKey=SHOP", APPLY, Map.of("projectKey", List.of("NOPE")));
        assertThat(answer.expect(200).text()).contains("NOPE");
    }

    @Test
    public void applyingMakesEverythingAndThePageSaysWhat() {
        String result = apply();
        awaitEnd();
        Document page = Jsoup.parse(admin.get(result).expect(200).text());
        assertThat(alert(page)).isEqualTo(ENGLISH.text("partnerescalation.setup.done", SHOP));
        assertThat(page.select("#pe-setup-plan .pe-state-good").eachText())
                .contains(ENGLISH.text("partnerescalation.setup.mark.created", 26));
        assertThat(page.select("#pe-setup-plan .pe-state-due, #pe-setup-plan .pe-state-bad"))
                .isEmpty();
        assertThat(page.select(".pe-steps a").eachAttr("href"))
                .containsExactly(
                        "#pe-brief-role",
                        "workflows/ViewWorkflowSteps.jspa?workflowMode=live&workflowName=Partner%20Escalation%20Workflow",
                        "../CreateIssue!default.jspa?pid=10000");
        assertThat(page.select("#pe-setup-apply")).isEmpty();
        assertThat(page.select("#pe-setup-health > li a").text()).isEqualTo(SHOP);
        assertThat(page.text()).contains(said("health.fine"));
        assertThat(administration.setUp("SHOP").json(200).path("changed").asBoolean(true))
                .isFalse();
    }

    @Test
    public void afterAReloadThePageStillShowsTheRunAndAnotherReaderSeesItInTheirLanguage() {
        Runnable goOn = jira.jira().faults().holdAt("FieldScreenFactory.createScreen");
        String result = apply();
        awaitStep("screens");
        for (int reload = 0; reload < 2; reload++) {
            Document page = Jsoup.parse(admin.get(result).expect(200).text());
            assertThat(page.select("#pe-setup-run [data-step=fields]").attr("data-state"))
                    .isEqualTo("created");
            assertThat(page.select("#pe-setup-run [data-step=screens]").text()).isEqualTo(state("running"));
            assertThat(page.select("#pe-setup-bar").attr("value")).isEqualTo("5");
            assertThat(page.select("#pe-setup-bar").attr("max")).isEqualTo("12");
            assertThat(page.select("#pe-setup-run").text()).contains(said("progress.refresh"));
            assertThat(page.select("#pe-setup-plan")).isEmpty();
        }
        Visitor other = Visitor.signedIn(jira.url(), "admin").reads("nl_NL");
        Document dutch =
                Jsoup.parse(other.get(PAGE + "?projectKey=SHOP").expect(200).text());
        assertThat(dutch.select("#pe-setup").attr("lang")).isEqualTo("nl");
        assertThat(dutch.select("#pe-setup-run [data-step=screens]").text())
                .isEqualTo(Bundle.in(new Locale("nl", "NL")).text("partnerescalation.setup.state.running"));
        goOn.run();
        awaitEnd();
        assertThat(page("?projectKey=SHOP").select("#pe-setup-run")).isEmpty();
    }

    @Test
    public void theSecondClickIsToldThatOneIsRunning() {
        Runnable goOn = jira.jira().faults().holdAt("FieldScreenFactory.createScreen");
        apply();
        awaitStep("screens");
        String run = progress().path("run").asText();

        Document page = Jsoup.parse(admin.get(below(submit())).expect(200).text());

        assertThat(alert(page)).isEqualTo(said("progress.already"));
        assertThat(page.select("#pe-setup-run")).hasSize(1);
        assertThat(progress().path("run").asText()).isEqualTo(run);
        assertThat(administration.setUp("SHOP").status()).isEqualTo(409);
        goOn.run();
        awaitEnd();
        assertThat(progress().path("state").asText()).isEqualTo("done");
    }

    @Test
    public void aFailureIsShownWithItsReferenceAndMendedByApplyingAgain() {
        jira.jira().faults().failAt("FieldScreenFactory.createScreen", 2);
        String result = apply();
        awaitEnd();
        Document page = Jsoup.parse(admin.get(result).expect(200).text());
        assertThat(alert(page)).containsMatch("reference [0-9a-f]{8}");
        assertThat(page.select("#pe-setup-plan .pe-state-bad").eachText())
                .contains(ENGLISH.text("partnerescalation.setup.mark.failed", 1));
        assertThat(page.select("#pe-setup-plan [data-state=skipped]")).isNotEmpty();
        assertThat(page.text()).doesNotContain("A test made");

        apply();
        awaitEnd();

        assertThat(progress().path("state").asText()).isEqualTo("done");
        assertThat(page("?projectKey=SHOP").select("#pe-setup-plan .pe-state-bad"))
                .isEmpty();
    }

    @Test
    public void aRunEndsWithTheAppAndThePageSaysSoAfterwards() {
        Runnable goOn = jira.jira().faults().holdAt("FieldScreenFactory.createScreen");
        apply();
        awaitStep("screens");
        CompletableFuture<Void> switchingOff = CompletableFuture.runAsync(administration::disableApp);
        while (admin.get(PAGE).status() == 200) {
            Thread.onSpinWait();
        }
        goOn.run();
        switchingOff.join();
        administration.enableApp();
        assertThat(progress().path("state").asText()).isEqualTo("stopped");
        Document page = page("?projectKey=SHOP");
        assertThat(alert(page)).isEqualTo(said("result.stopped", SHOP));
        assertThat(page.select("#pe-setup-apply")).hasSize(1);
        apply();
        awaitEnd();
        assertThat(progress().path("state").asText()).isEqualTo("done");
    }

    @Test
    public void theHealthNamesAFieldThatWasTakenOffAScreenAndRepairsIt() {
        Installation made = Installation.of(administration.setUp("SHOP").json(200));
        administration.removeFromScreen(made.id("screen.create"), made.field("partner"));

        Document page = page("");

        assertThat(page.select("#pe-setup-health .pe-state-bad")).hasSize(1);
        assertThat(page.select("#pe-setup-health .pe-finding").text()).contains(ENGLISH.field("partner"));
        repaired(page);
    }

    @Test
    public void theHealthNamesAHandOverWithoutItsValidatorOrWithSettingsNobodyCanRead() {
        PreparedProject project = PreparedProject.setUpIn(jira);
        for (Runnable damage :
                List.<Runnable>of(() -> project.handOverValidator().remove(), () -> project.handOverValidator()
                        .set("mode.contact", "<b>perhaps</b>"))) {
            damage.run();
            Document page = page("");
            assertThat(page.select("#pe-setup-health .pe-finding").text()).contains(ENGLISH.transition("hand-over"));
            repaired(page);
        }
        assertThat(project.handOverValidator().get("mode.contact")).isEqualTo("block");
    }

    @Test
    public void everyLanguageReadsThePageInItsOwnWords() {
        for (Locale language : List.of(new Locale("nl", "NL"), Locale.GERMANY)) {
            Visitor visitor = Visitor.signedIn(jira.url(), "admin").reads(language.toString());
            Document page = Jsoup.parse(
                    visitor.get(PAGE + "?projectKey=SHOP").expect(200).text());
            Bundle messages = Bundle.in(language);
            assertThat(page.select("#pe-setup").attr("lang")).isEqualTo(language.getLanguage());
            assertThat(page.select("#pe-setup h2").text()).isEqualTo(messages.text("partnerescalation.setup.title"));
            assertThat(page.select("#pe-setup-plan .pe-plan-counts").text())
                    .contains(messages.text("partnerescalation.setup.sum.create", 80));
            assertThat(page.text()).doesNotContain("partnerescalation.");
        }
    }

    @Test
    public void theMenuOfTheAdministrationLeadsToThePage() {
        Document page = page("");
        assertThat(page.select("#partner-escalation-setup").attr("href")).endsWith(PAGE);
        assertThat(page.select("#partner-escalation-setup").attr("aria-current"))
                .isEqualTo("page");
    }

    private void repaired(Document page) {
        assertThat(page.select("#pe-setup-health form input[name=projectKey]").attr("value"))
                .isEqualTo("SHOP");
        Answer answer = admin.submit(PAGE, APPLY, Map.of("projectKey", List.of("SHOP")));
        awaitEnd();
        Document result = Jsoup.parse(admin.get(below(answer)).expect(200).text());
        assertThat(result.select("#pe-setup-plan [data-state=repaired]")).isNotEmpty();
        assertThat(result.text()).contains(said("health.fine"));
    }

    private Document page(String query) {
        return Jsoup.parse(admin.get(PAGE + query).expect(200).text());
    }

    /** Presses the button and gives the address to which the browser is sent. */
    private String apply() {
        return below(submit());
    }

    private Answer submit() {
        return admin.submit(PAGE + "?projectKey=SHOP", APPLY, Map.of("projectKey", List.of("SHOP")));
    }

    private static String below(Answer answer) {
        String location = answer.expect(303).header("Location");
        return location.substring(location.indexOf("/secure/"));
    }

    private JsonNode progress() {
        return admin.get(PROGRESS).json(200);
    }

    private void awaitStep(String step) {
        await(progress -> stateOf(progress, step).equals("running"));
    }

    private void awaitEnd() {
        await(progress -> !progress.path("running").asBoolean(true));
    }

    private static String stateOf(JsonNode progress, String step) {
        for (JsonNode one : progress.path("steps")) {
            if (one.path("step").asText().equals(step)) {
                return one.path("state").asText();
            }
        }
        return "";
    }

    private void await(Predicate<JsonNode> wanted) {
        for (int attempt = 0; attempt < 600; attempt++) {
            if (wanted.test(progress())) {
                return;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
        throw new AssertionError("Never so far: " + progress());
    }

    private static String alert(Document page) {
        return page.select("#pe-setup > [role=alert]").text();
    }

    private static String state(String state) {
        return ENGLISH.text("partnerescalation.setup.state." + state);
    }

    private static String said(String key, Object... arguments) {
        return ENGLISH.text("partnerescalation.setup.page." + key, arguments);
    }
}
