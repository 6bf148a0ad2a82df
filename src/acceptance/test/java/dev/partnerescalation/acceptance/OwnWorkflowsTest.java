package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.partnerescalation.host.testing.LocalJiraRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Our validator in workflows that other people made: it comes and goes, and everything else stays to the last character. */
public final class OwnWorkflowsTest {

    private static final String PAGE = "/secure/admin/PartnerEscalationWorkflows!default.jspa";
    private static final String ADD = "/secure/admin/PartnerEscalationWorkflows!add.jspa";
    private static final String REMOVE = "/secure/admin/PartnerEscalationWorkflows!remove.jspa";
    private static final String CLEAR = "/secure/admin/PartnerEscalationWorkflows!clear.jspa";
    private static final Path SHAPES = Path.of("..", "plugin", "test", "resources", "workflows");
    private static final Pattern VALIDATOR = Pattern.compile("(?s) *<validator [^>]*>.*?</validator>\n");
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
    public void inEveryShapeOnlyOurValidatorComesAndGoes() throws IOException {
        List<Path> shapes = shapes();
        assertThat(shapes.size()).isAtLeast(8);
        for (Path shape : shapes) {
            String name = "Team & " + shape.getFileName();
            administration.putWorkflow(name, Files.readString(shape)).expect(204);
            String before = administration.workflow(name);
            for (String transition : offered(name)) {
                said(submit(ADD, name, transition, "workflow"), "done.added");
                String after = administration.workflow(name);
                assertWithMessage("%s %s", name, transition)
                        .that(withoutNew(after, before))
                        .isEqualTo(withoutEmpty(before));
                assertThat(after).contains("<arg name=\"mode.scope\">block</arg>");
                said(submit(REMOVE, name, transition, ""), "done.removed");
                assertWithMessage("%s %s", name, transition)
                        .that(administration.workflow(name))
                        .isEqualTo(before);
            }
        }
    }

    @Test
    public void aWorkflowInUseChangesThroughADraftThatIsNotPublished() throws IOException {
        administration.putWorkflow("Team", shape("common-actions")).expect(204);
        administration.letFollow("OPS", "Team");
        String live = administration.workflow("Team");

        Document preview = page("?workflow=Team&transition=5");
        assertThat(preview.select("#pe-workflows-preview li").eachText()).contains(said("preview.new-draft"));
        assertThat(preview.select("[name=target]").attr("value")).isEqualTo("new-draft");
        assertThat(administration.draft("Team").status()).isEqualTo(404);

        Document added = said(submit(ADD, "Team", "5", "new-draft"), "done.added");

        assertThat(added.select("[role=alert]").text()).contains(said("done.draft"));
        assertThat(added.select("#pe-workflows-list a").attr("href"))
                .isEqualTo("workflows/ViewWorkflowSteps.jspa?workflowMode=draft&workflowName=Team");
        assertThat(administration.workflow("Team")).isEqualTo(live);
        assertThat(administration.draft("Team").expect(200).text()).contains(TransitionValidator.VALIDATOR);
        refused(submit(ADD, "Team", "5", "draft"), "error.already-there", "Team");
        refused(submit(ADD, "Team", "6", "new-draft"), "error.meanwhile", "Team");
    }

    @Test
    public void whatOthersChangedInADraftStays() throws IOException {
        administration.putWorkflow("Team", shape("plain")).expect(204);
        administration.letFollow("OPS", "Team");
        administration.putDraft("Team", shape("loops")).expect(204);
        String draft = administration.draft("Team").expect(200).text();

        said(submit(ADD, "Team", "32", "draft"), "done.added");

        String changed = administration.draft("Team").expect(200).text();
        assertThat(withoutNew(changed, draft)).isEqualTo(withoutEmpty(draft));
        said(submit(REMOVE, "Team", "32", ""), "done.removed");
        assertThat(administration.draft("Team").expect(200).text()).isEqualTo(draft);
    }

    @Test
    public void theValidatorGuardsTheTransitionToWhichItWasAdded() throws IOException {
        administration.putWorkflow("Team", shape("plain")).expect(204);
        said(submit(ADD, "Team", "11", "workflow"), "done.added");
        administration.letFollow("OPS", "Team");
        String issue = issueInOps();
        assertThat(transition(issue, "11").status()).isEqualTo(400);
        transition(issue, "21").expect(204);
    }

    @Test
    public void aDraftTakesEffectWhenItIsPublishedAndSoDoesTheRemoval() throws IOException {
        administration.putWorkflow("Team", shape("plain")).expect(204);
        administration.letFollow("OPS", "Team");
        String before = administration.workflow("Team");
        Document added = said(submit(ADD, "Team", "11", "new-draft"), "done.added");
        admin.get("/secure/admin/" + added.select("#pe-workflows-list a").attr("href"))
                .expect(200);
        transition(issueInOps(), "11").expect(204);

        publishDraft();

        String issue = issueInOps();
        assertThat(transition(issue, "11").status()).isEqualTo(400);
        said(admin.submit(PAGE, CLEAR, Map.of()), "done.cleared");
        assertThat(transition(issue, "11").status()).isEqualTo(400);
        publishDraft();
        transition(issue, "11").expect(204);
        assertThat(administration.workflow("Team")).isEqualTo(before);
        assertThat(page("").text()).contains(said("clear.none"));
    }

    @Test
    public void beforeUninstallingEverythingOfTheAppCanBeRemoved() throws IOException {
        PreparedProject.setUpIn(jira);
        String ours = ENGLISH.text("partnerescalation.setup.workflow.name");
        administration.putWorkflow("Idle", shape("validators-in-results")).expect(204);
        administration.putWorkflow("Strange", shape("third-party")).expect(204);
        String strange = administration.workflow("Strange");
        String live = administration.workflow(ours);
        assertThat(live).contains("dev.partnerescalation");

        Document cleared = said(admin.submit(PAGE, CLEAR, Map.of()), "done.cleared");

        assertThat(administration.workflow("Idle")).doesNotContain("dev.partnerescalation");
        assertThat(administration.workflow("Idle")).contains("com.example.other.HasSponsor");
        assertThat(administration.workflow("Strange")).isEqualTo(strange);
        assertThat(administration.draft("Strange").status()).isEqualTo(404);
        assertThat(administration.workflow(ours)).isEqualTo(live);
        assertThat(administration.draft(ours).expect(200).text()).doesNotContain("dev.partnerescalation");
        assertThat(cleared.text()).contains(ENGLISH.text("partnerescalation.workflows.clear.waiting", 1, ours));
        assertThat(cleared.select("#pe-workflows-clear")).isEmpty();
    }

    @Test
    public void onlyAdministratorsGetIn() throws IOException {
        administration.putWorkflow("Team", shape("plain")).expect(204);
        String before = administration.workflow("Team");
        assertThat(JiraClient.anonymous(jira.url()).get(PAGE).header("Location"))
                .contains("/login.jsp");
        for (String name : List.of("claire", "agency")) {
            Visitor visitor = Visitor.signedIn(jira.url(), name);
            assertWithMessage(name).that(visitor.get(PAGE).status()).isEqualTo(403);
            for (String command : List.of(ADD, REMOVE, CLEAR)) {
                assertWithMessage(name)
                        .that(visitor.submit("/secure/ViewProfile.jspa", command, form("Team", "11", "workflow"))
                                .status())
                        .isEqualTo(403);
            }
        }
        assertThat(administration.workflow("Team")).isEqualTo(before);
    }

    @Test
    public void changingNeedsAPostWithTheTokenOfThePage() throws IOException {
        administration.putWorkflow("Team", shape("plain")).expect(204);
        String before = administration.workflow("Team");
        String type = "application/x-www-form-urlencoded";
        String form = "workflow=Team&transition=11&target=workflow";
        for (String command : List.of(ADD, REMOVE, CLEAR)) {
            assertThat(admin.get(command + "?" + form).status()).isEqualTo(405);
            assertThat(admin.client().send("POST", command, type, form).status())
                    .isEqualTo(403);
            assertThat(admin.client()
                            .send("POST", command, type, form + "&atl_token=guessed")
                            .status())
                    .isEqualTo(403);
        }
        assertThat(administration.workflow("Team")).isEqualTo(before);
    }

    @Test
    public void whatCannotBeChangedIsRefusedInASentence() throws IOException {
        administration.putWorkflow("Team", shape("plain")).expect(204);
        String before = administration.workflow("Team");
        String jirasOwn = administration.workflow("jira");
        refused(submit(ADD, "jira", "4", "workflow"), "error.system", "jira");
        refused(submit(ADD, "<img src=x>\"'${view}", "4", "workflow"), "error.workflow", "<img src=x>\"'${view}");
        refused(submit(ADD, "Team", "999", "workflow"), "error.transition", "Team");
        refused(submit(ADD, "Team", "1", "workflow"), "error.creation", "Team");
        refused(submit(REMOVE, "Team", "11", ""), "error.not-there", "Team");
        refused(submit(ADD, "Team", "11", "anything"), "error.meanwhile", "Team");
        assertThat(administration.workflow("Team")).isEqualTo(before);
        assertThat(administration.workflow("jira")).isEqualTo(jirasOwn);
    }

    @Test
    public void malformedXmlIsRefusedAndChangesNothing() throws IOException {
        administration.putWorkflow("Team", shape("plain")).expect(204);
        String before = administration.workflow("Team");
        String plain = shape("plain");
        for (String broken : List.of(
                "",
                "not XML",
                plain.substring(0, plain.length() / 2),
                "<html/>",
                "<workflow><steps/></workflow>",
                plain.replace("step=\"2\"", "step=\"77\""),
                plain.replace("<action id=\"21\"", "<action id=\"11\""),
                plain.replace("\"jira.status.id\">3<", "\"jira.status.id\">987654<"),
                plain.replace("\"jira.status.id\">3<", "\"jira.status.id\">three<"))) {
            assertWithMessage(broken)
                    .that(administration.putWorkflow("Team", broken).status())
                    .isEqualTo(400);
        }
        assertThat(administration.putWorkflow("jira", plain).status()).isEqualTo(409);
        assertThat(administration.putDraft("Team", plain).status()).isEqualTo(404);
        assertThat(administration.workflow("Team")).isEqualTo(before);
    }

    @Test
    public void namesOfOtherPeopleAreNeverMarkup() throws IOException {
        String name = "<script>alert(1) \u2713 \"'&";
        String hostile = shape("plain")
                .replace("name=\"Start\"", "name=\"&lt;img src=x&gt;${view}\"")
                .replace("name=\"Open\"", "name=\"&quot;&gt;&lt;b&gt;\"");
        administration.putWorkflow(name, hostile).expect(204);
        Document page = page("?workflow=" + Administration.encoded(name) + "&transition=11");
        assertThat(page.select("#pe-workflows script, #pe-workflows img, #pe-workflows b"))
                .isEmpty();
        assertThat(page.select("#pe-workflows-preview li").text()).contains("<img src=x>${view}: from \"><b> to");
        said(submit(ADD, name, "11", "workflow"), "done.added");
    }

    @Test
    public void everyLanguageReadsThePageInItsOwnWords() throws IOException {
        administration.putWorkflow("Team", shape("global-actions")).expect(204);
        for (Locale language : List.of(new Locale("nl", "NL"), Locale.GERMANY)) {
            Visitor visitor = Visitor.signedIn(jira.url(), "admin").reads(language.toString());
            Document page = Jsoup.parse(visitor.get(PAGE + "?workflow=Team&transition=91")
                    .expect(200)
                    .text());
            Bundle messages = Bundle.in(language);
            assertThat(page.select("#pe-workflows").attr("lang")).isEqualTo(language.getLanguage());
            assertThat(page.select("#pe-workflows h2").text())
                    .isEqualTo(messages.text("partnerescalation.workflows.title"));
            assertThat(page.select("#pe-workflows-add").text())
                    .isEqualTo(messages.text("partnerescalation.workflows.apply"));
            assertThat(page.text()).doesNotContain("partnerescalation.");
        }
    }

    @Test
    public void theSetUpPageAndTheMenuLeadHere() {
        Document page = Jsoup.parse(admin.get("/secure/admin/PartnerEscalationSetup!default.jspa")
                .expect(200)
                .text());
        assertThat(page.select("#pe-setup-own a").attr("href")).isEqualTo("PartnerEscalationWorkflows!default.jspa");
        assertThat(page("").select("#partner-escalation-workflows").attr("aria-current"))
                .isEqualTo("page");
    }

    private String issueInOps() {
        return claire().post(
                        "/rest/api/2/issue",
                        Map.of(
                                "fields",
                                Map.of(
                                        "project", Map.of("key", "OPS"),
                                        "issuetype", Map.of("name", "Task"),
                                        "summary", "Not an escalation")))
                .json(201)
                .path("key")
                .asText();
    }

    private Answer transition(String issue, String id) {
        return claire().post("/rest/api/2/issue/" + issue + "/transitions", Map.of("transition", Map.of("id", id)));
    }

    private JiraClient claire() {
        return JiraClient.anonymous(jira.url()).as("claire");
    }

    /** Does what an administrator does on the page to which ours leads. */
    private void publishDraft() {
        String query = ".jspa?workflowMode=draft&workflowName=Team";
        String publish = "/secure/admin/workflows/PublishDraftWorkflow";
        admin.submit(publish + "!default" + query, publish + query, Map.of()).expect(303);
    }

    private List<String> offered(String workflow) {
        return page("?workflow=" + Administration.encoded(workflow))
                .select("#pe-workflows-transition option")
                .eachAttr("value");
    }

    private Document page(String query) {
        return Jsoup.parse(admin.get(PAGE + query).expect(200).text());
    }

    private Answer submit(String command, String workflow, String transition, String target) {
        // Any page of the administration with a form of Jira has the token.
        return admin.submit("/secure/ViewProfile.jspa", command, form(workflow, transition, target));
    }

    private static Map<String, List<String>> form(String workflow, String transition, String target) {
        return Map.of("workflow", List.of(workflow), "transition", List.of(transition), "target", List.of(target));
    }

    /** Follows the redirect and checks that the page says what was done. */
    private Document said(Answer answer, String key) {
        String location = answer.expect(303).header("Location");
        Document page = Jsoup.parse(admin.get(location.substring(location.indexOf("/secure/")))
                .expect(200)
                .text());
        String beginning = said(key).split("\"")[0];
        assertThat(page.select("#pe-workflows > [role=alert]").text()).startsWith(beginning);
        return page;
    }

    private static void refused(Answer answer, String key, String argument) {
        Document page = Jsoup.parse(answer.expect(200).text());
        assertThat(page.select("#pe-workflows > [role=alert]").text())
                .isEqualTo(ENGLISH.text("partnerescalation.workflows." + key, argument));
        assertThat(page.select("#pe-workflows img")).isEmpty();
    }

    private static String said(String key) {
        return ENGLISH.text("partnerescalation.workflows." + key);
    }

    /** The XML without the validators of ours that were not there before, and without lists that hold nothing then. */
    private static String withoutNew(String xml, String before) {
        Matcher validator = VALIDATOR.matcher(xml);
        String left = validator.replaceAll(found -> Matcher.quoteReplacement(
                found.group().contains(TransitionValidator.VALIDATOR) && !before.contains(found.group())
                        ? ""
                        : found.group()));
        return withoutEmpty(left);
    }

    private static String withoutEmpty(String xml) {
        return xml.replaceAll(" *<validators>\\s*</validators>\n", "");
    }

    private static List<Path> shapes() throws IOException {
        try (Stream<Path> files = Files.list(SHAPES)) {
            return new ArrayList<>(files.sorted().toList());
        }
    }

    private static String shape(String name) throws IOException {
        return Files.readString(SHAPES.resolve(name + ".xml"));
    }
}
