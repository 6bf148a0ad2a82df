package dev.partnerescalation.host.page.admin;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.partnerescalation.host.LocalJira;
import dev.partnerescalation.host.LocalJiraOptions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The workflow designer, tried on a copy of Jira's default workflow with the modules of a small app. */
public final class WorkflowPagesTest {

    private static final String ROOT = "/secure/admin/workflows/";
    private static final String NAME = "Mine <b>&amp; \"yours\"";
    private static final String QUERY = "workflowName=" + encoded(NAME);
    private static final String ORDINARY = "jira";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private LocalJira jira;
    private Visitor admin;

    @Before
    public void start() {
        jira = LocalJira.start(
                LocalJiraOptions.inMemory().toBuilder().demoIssues(false).build());
        jira.install(DesignerApp.app().build(folder.getRoot().toPath().resolve("tiny.jar")));
        admin = Visitor.as("admin", jira.url());
        make("", NAME);
    }

    @After
    public void stop() {
        jira.close();
    }

    private void make(String path, String name) {
        admin.json("POST", "/rest/tiny/1.0/make" + path, name);
        assertThat(admin.status()).isEqualTo(200);
    }

    @Test
    public void workflowsAreListedWithTheirState() {
        make("/active", NAME);
        Document page = admin.find(ROOT + "ListWorkflows.jspa");

        assertThat(row(page, NAME).text()).isEqualTo(NAME + " Active 5 Scheme of " + NAME);
        assertThat(row(page, ORDINARY).text())
                .isEqualTo("jira Active Read-only system workflow 5 Projects without a scheme");
        assertThat(page.select("main b")).isEmpty();

        Document steps = admin.follow(row(page, NAME).expectFirst("a"));
        assertThat(steps.select("h1").text()).isEqualTo(NAME);
        assertThat(steps.select("#initial-actions li").text()).isEqualTo("Create (1) to Open");
        assertThat(steps.select("[data-step=1] td").eachText())
                .containsExactly(
                        "Open (1)",
                        "Open",
                        "Start Progress (4) to In Progress Shared Resolve Issue (5) to Resolved Shared"
                                + " Close Issue (2) to Closed Shared")
                .inOrder();
    }

    @Test
    public void aValidatorIsAddedChangedAndRemovedWithTheAppsForms() {
        Document transition = admin.find(at("live", 4));
        assertThat(transition.select("#validators .admin-module")).isEmpty();
        assertThat(transition.select("#postfunctions .admin-module").get(0).text())
                .isEqualTo("Sets the status of the issue to that of the target step.");

        Document choice = admin.follow(transition.expectFirst("#add-validator"));
        assertThat(choice.select("label").eachText()).containsExactly("Refuse it");
        assertThat(choice.select("#module-1-description").text()).isEqualTo("Refuses <always>");
        Document form = admin.submit(choice, "choice-form", Map.of());
        assertThat(form.select("label").text()).isEqualTo("input-parameters");
        transition = admin.submit(form, "module-form", Map.of("word", "<i>one</i>"));

        Element part = transition.expectFirst("#validators .admin-module");
        assertThat(part.select("h3").text()).isEqualTo("Refuse it");
        assertThat(part.select("p.tiny").text()).isEqualTo("Word: <i>one</i>");
        assertThat(stored(4))
                .containsExactly("[{\"class.name\":\"tiny.Check\",\"fields\":\"word\","
                        + "\"full.module.key\":\"tinyrefuse\",\"word\":\"<i>one</i>\"}]");

        form = admin.follow(part.expectFirst("a:contains(Edit)"));
        assertThat(form.select("label").text()).isEqualTo("edit-parameters");
        assertThat(form.select("#w").val()).isEqualTo("<i>one</i>");
        transition = admin.submit(form, "module-form", Map.of("word", "two"));
        assertThat(transition.select("#validators p.tiny").text()).isEqualTo("Word: two");

        transition = admin.submit(transition.expectFirst("#validators form[action*=Delete]"), Map.of());
        assertThat(transition.select("#validators .admin-module")).isEmpty();
        assertThat(stored(4)).containsExactly("[]");
    }

    private List<String> stored(int transition) {
        String path = "/rest/local-jira/1.0/workflow/" + encoded(NAME).replace("+", "%20") + "/transition/" + transition
                + "/validators";
        admin.read(path);
        return List.of(admin.body());
    }

    @Test
    public void conditionsAndFunctionsHaveFormsToo() {
        Document transition = add("condition", "write-me");
        assertThat(transition.select("#conditions .admin-module p").eachText())
                .containsExactly("Joined by AND", "Word: write-me")
                .inOrder();
        transition = add("postfunction", "by the app");
        assertThat(transition.select("#postfunctions .admin-module").eachAttr("data-class"))
                .containsExactly(
                        "com.atlassian.jira.workflow.function.issue.UpdateIssueStatusFunction",
                        "com.atlassian.jira.workflow.function.misc.CreateCommentFunction",
                        "com.atlassian.jira.workflow.function.issue.UpdateIssueFieldFunction",
                        "tiny.Write",
                        "com.atlassian.jira.workflow.function.issue.GenerateChangeHistoryFunction",
                        "com.atlassian.jira.workflow.function.issue.IssueReindexFunction",
                        "com.atlassian.jira.workflow.function.event.FireIssueEventFunction")
                .inOrder();
        assertThat(admin.follow(transition.expectFirst("#add-postfunction")).text())
                .contains("No enabled app offers one that could be added here.");

        make("/active", NAME);
        String key = issue();
        move(key, 4);
        assertThat(admin.status()).isEqualTo(204);
        assertThat(admin.read("/rest/api/2/issue/" + key).wholeText()).contains("\"description\":\"by the app\"");
    }

    @Test
    public void anActiveWorkflowIsChangedThroughItsDraftAndItsIssuesFollow() {
        make("/active", NAME);
        String key = issue();
        Document live = admin.find(at("live", 4));
        assertThat(live.select("#add-validator, main form")).isEmpty();
        admin.read(ROOT + "AddWorkflowTransitionValidator!default.jspa?" + QUERY + "&workflowTransition=4");
        assertThat(admin.status()).isEqualTo(400);

        Document draft = admin.submit(admin.find(steps("live")), "create-draft", Map.of());
        assertThat(draft.select("h1").text()).isEqualTo(NAME + " (Draft)");
        addTo(admin.find(at("draft", 4)), "validator", "not yet");
        assertThat(offered(key)).contains("\"id\":\"4\"");
        Document discarded = admin.submit(
                admin.follow(admin.find(steps("draft")).expectFirst("#discard-draft")), "draft-form", Map.of());
        assertThat(discarded.select("#create-draft")).hasSize(1);

        admin.submit(discarded, "create-draft", Map.of());
        addTo(admin.find(at("draft", 4)), "validator", "now");
        Document confirm = admin.follow(admin.find(steps("draft")).expectFirst("#publish-draft"));
        Document published = admin.submit(confirm, "draft-form", Map.of());

        assertThat(published.select("h1").text()).isEqualTo(NAME);
        assertThat(admin.find(at("live", 4)).select("#validators p.tiny").text())
                .isEqualTo("Word: now");
        assertThat(move(key, 4)).contains("Refused: now");
        assertThat(admin.status()).isEqualTo(400);
        admin.read(steps("draft"));
        assertThat(admin.status()).isEqualTo(404);
    }

    @Test
    public void whatNoEnabledAppKnowsIsNamedAndCanBeRemoved() {
        add("validator", "word");
        add("condition", "word");
        admin.json("POST", "/rest/local-jira/1.0/app/tiny/disable", "{}");

        Document transition = admin.find(at("live", 4));
        assertThat(transition.select("#validators h3").text()).isEqualTo("tiny.Check");
        assertThat(transition.select("#validators .aui-message-error").text())
                .isEqualTo("The app \"Tiny\", which provides it, is disabled. The transition is blocked.");
        assertThat(transition.select("#add-validator, a:contains(Edit)")).isEmpty();
        transition = admin.submit(transition.expectFirst("#validators form"), Map.of());
        assertThat(transition.select("#validators .admin-module")).isEmpty();
        transition = admin.submit(transition.expectFirst("#conditions form"), Map.of());
        assertThat(transition.select("#conditions .admin-module")).isEmpty();
    }

    @Test
    public void aViewThatFailsHidesNothingElse() {
        add("validator", "fine");
        Document transition = addTo(admin.find(at("live", 4)), "validator", "broken");

        assertThat(transition.select("#validators .admin-module p").get(0).text())
                .isEqualTo("Word: fine");
        assertThat(transition.select("#validators .aui-message-error").text()).startsWith("The app could not show it.");
        assertThat(transition.text()).doesNotContain("secret");
    }

    @Test
    public void appsAreNamedInTheReadersLanguage() {
        admin.submit(admin.find("/secure/ViewProfile.jspa").expectFirst("main form"), Map.of("userLocale", "de_DE"));
        Document choice = admin.follow(admin.find(at("live", 4)).expectFirst("#add-validator"));

        assertThat(choice.select("label").text()).isEqualTo("Ablehnen");
        assertThat(choice.select("label").attr("lang")).isEqualTo("de-DE");
        assertThat(choice.select("#module-1-description").text()).isEqualTo("Lehnt ab");
    }

    @Test
    public void aPositionIsNotTakenForAnotherModule() {
        add("validator", "one");
        Document old = add("condition", "two");
        Element remove = old.expectFirst("#conditions form");
        admin.submit(remove, Map.of("jira.class", "tiny.Other"));
        assertThat(admin.status()).isEqualTo(409);
        for (String wrong : List.of("0", "2", "x", "")) {
            admin.read(ROOT + "EditWorkflowTransitionValidatorParams!default.jspa?" + QUERY
                    + "&workflowTransition=4&count=" + wrong);
            assertWithMessage(wrong).that(admin.status()).isEqualTo(404);
        }
        admin.post(
                "/secure/admin/workflows/DeleteWorkflowTransitionPostFunction.jspa?" + QUERY
                        + "&workflowTransition=4&count=1",
                Map.of(
                        "atl_token",
                        Visitor.tokenOf(old),
                        "jira.class",
                        "com.atlassian.jira.workflow.function.issue.UpdateIssueStatusFunction"));
        assertThat(admin.status()).isEqualTo(400);
    }

    @Test
    public void unknownWorkflowsAndTransitionsAreNotFound() {
        for (String path : List.of(
                steps("draft"),
                ROOT + "ViewWorkflowSteps.jspa",
                ROOT + "ViewWorkflowSteps.jspa?workflowName=%3Cscript%3E",
                at("live", 77),
                ROOT + "ViewWorkflowTransition.jspa?" + QUERY + "&workflowTransition=x",
                ROOT + "AddWorkflowTransitionNothing!default.jspa?" + QUERY + "&workflowTransition=4",
                ROOT + "AddWorkflowTransitionValidatorParams!default.jspa?" + QUERY
                        + "&workflowTransition=4&pluginModuleKey=none")) {
            Document page = admin.read(path);
            assertWithMessage(path).that(admin.status()).isEqualTo(404);
            assertWithMessage(path).that(page.select("main script")).isEmpty();
        }
        admin.read(ROOT + "AddWorkflowTransitionValidator!default.jspa?workflowName=jira&workflowTransition=4");
        assertThat(admin.status()).isEqualTo(400);
    }

    @Test
    public void onlyAdministratorsComeInAndOnlyWithTheTokenOfTheirForm() {
        make("/active", NAME);
        String there = "?" + QUERY + "&workflowTransition=4&count=1";
        List<String> posts = List.of(
                "CreateDraftWorkflow",
                "PublishDraftWorkflow",
                "DeleteWorkflow",
                "AddWorkflowTransitionValidatorParams",
                "EditWorkflowTransitionValidatorParams",
                "DeleteWorkflowTransitionValidator");
        for (Visitor visitor : List.of(Visitor.nobody(jira.url()), Visitor.as("claire", jira.url()))) {
            String token = Visitor.tokenOf(visitor.read("/login.jsp"));
            for (String page : List.of(
                    "ListWorkflows",
                    "ViewWorkflowSteps",
                    "ViewWorkflowTransition",
                    "PublishDraftWorkflow!default",
                    "AddWorkflowTransitionValidator!default",
                    "AddWorkflowTransitionValidatorParams!default",
                    "EditWorkflowTransitionConditionParams!default")) {
                assertWithMessage(page)
                        .that(visitor.read(ROOT + page + ".jspa" + there).text())
                        .containsMatch("Only Jira administrators|Welcome to Local Jira");
            }
            for (String post : posts) {
                assertWithMessage(post)
                        .that(visitor.post(ROOT + post + ".jspa" + there, Map.of("atl_token", token))
                                .text())
                        .containsMatch("Only Jira administrators|Welcome to Local Jira");
            }
        }
        for (String post : posts) {
            admin.post(ROOT + post + ".jspa" + there, Map.of());
            assertWithMessage(post).that(admin.status()).isEqualTo(403);
        }
        admin.read(steps("draft"));
        assertThat(admin.status()).isEqualTo(404);
    }

    private Document add(String what, String word) {
        return addTo(admin.find(at("live", 4)), what, word);
    }

    private Document addTo(Document transition, String what, String word) {
        Document choice = admin.follow(transition.expectFirst("#add-" + what));
        return admin.submit(admin.submit(choice, "choice-form", Map.of()), "module-form", Map.of("word", word));
    }

    private String issue() {
        String body = admin.json(
                        "POST",
                        "/rest/api/2/issue",
                        "{\"fields\":{\"project\":{\"key\":\"OPS\"},\"issuetype\":{\"id\":\"3\"},\"summary\":\"One\"}}")
                .wholeText();
        assertThat(admin.status()).isEqualTo(201);
        return body.replaceAll(".*\"key\":\"([^\"]+)\".*", "$1");
    }

    private String move(String key, int transition) {
        return admin.json(
                        "POST",
                        "/rest/api/2/issue/" + key + "/transitions",
                        "{\"transition\":{\"id\":\"" + transition + "\"}}")
                .wholeText();
    }

    private String offered(String key) {
        return admin.read("/rest/api/2/issue/" + key + "/transitions").wholeText();
    }

    private static String steps(String mode) {
        return ROOT + "ViewWorkflowSteps.jspa?workflowMode=" + mode + "&" + QUERY;
    }

    private static String at(String mode, int transition) {
        return ROOT + "ViewWorkflowTransition.jspa?workflowMode=" + mode + "&" + QUERY + "&workflowTransition="
                + transition;
    }

    private static Element row(Document page, String name) {
        return page.select("#workflow-list tbody tr").stream()
                .filter(row -> row.attr("data-workflow-name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
