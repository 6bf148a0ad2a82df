package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** An escalation that begins at the issue which shows the trouble. */
public final class EscalateFromIssueTest {

    private static final String ITEM = "#partner-escalation-escalate";
    private static final String PAGE = "/secure/PartnerEscalationEscalate!default.jspa?id=";
    private static final String CREATE = "/secure/PartnerEscalationEscalate!create.jspa";
    private static final String HOSTILE = "\"><script>alert(1)</script> {noformat} ${issue} #set($x = 1) &amp;";

    @Rule
    public final LocalJiraRule jira = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private PreparedProject project;
    private Visitor anneke;
    private String bug;

    @Before
    public void setUpTheProject() {
        project = PreparedProject.setUpIn(jira);
        anneke = Visitor.signedIn(jira.url(), "anneke");
        bug = id("SHOP-4");
    }

    @Test
    public void theIssueBecomesTheFirstExampleOfANewEscalation() {
        Document form = page(anneke, bug);
        assertThat(form.select("#pe-escalate-summary").val()).isEqualTo("Stock is not updated after an import");
        assertThat(form.select("#pe-escalate-partner").val()).isEmpty();
        assertThat(form.select("#pe-escalate-project")).isEmpty();
        assertThat(form.select(".pe-escalate .aui-message-info")).isEmpty();

        String key = created(send(
                anneke,
                Map.of(
                        "id", List.of(bug),
                        "summary", List.of("Voorraad klopt niet"),
                        "partner", List.of("Bureau Vooruit"),
                        "concern", List.of("De voorraad loopt een dag achter."))));

        JsonNode fields = project.as("anneke").sees(key).fields();
        assertThat(fields.path("summary").asText()).isEqualTo("Voorraad klopt niet");
        assertThat(fields.path("reporter").path("name").asText()).isEqualTo("anneke");
        assertThat(fields.path("issuetype").path("id").asText())
                .isEqualTo(project.installed().id("issue-type"));
        assertThat(fields.path(project.installed().field("partner")).asText()).isEqualTo("Bureau Vooruit");
        assertThat(fields.path(project.installed().field("concern")).asText())
                .isEqualTo("De voorraad loopt een dag achter.");
        JsonNode link = fields.path("issuelinks").get(0);
        assertThat(link.path("outwardIssue").path("key").asText()).isEqualTo("SHOP-4");
        assertThat(link.path("type").path("id").asText())
                .isEqualTo(project.installed().id("link-type"));
    }

    @Test
    public void theExampleCounts() {
        String key = created(send(anneke, Map.of("id", List.of(bug), "summary", List.of("Voorraad klopt niet"))));
        ReadinessApi api = new ReadinessApi(project.as("anneke").jira());

        assertThat(ReadinessApi.check(api.of(project.as("anneke").sees(key)), "examples")
                        .path("state")
                        .asText())
                .isEqualTo("met");
    }

    @Test
    public void thePartnerOfTheLastEscalationIsProposedAndAnExampleIsTold() {
        created(send(
                anneke, Map.of("id", List.of(bug), "summary", List.of("First"), "partner", List.of("Bureau Vooruit"))));
        String second = created(send(anneke, Map.of("id", List.of(bug), "summary", List.of("Second"))));

        Document form = page(anneke, bug);
        assertThat(form.select("#pe-escalate-partner").val()).isEqualTo("Bureau Vooruit");
        assertThat(form.select(".pe-escalate .aui-message-info").text())
                .contains("SHOP-4 is al een voorbeeld voor " + second);
        assertThat(form.select(".pe-escalate .aui-message-info a").eachAttr("href"))
                .contains("/jira/browse/" + second);
        assertThat(page(anneke, id("SHOP-5")).select(".pe-escalate .aui-message-info"))
                .isEmpty();
    }

    @Test
    public void aProjectCanBeChosenWhereMoreThanOneWasSetUp() {
        project.administration().setUp("OPS").json(200);

        Document form = page(anneke, bug);
        assertThat(form.select("#pe-escalate-project option").eachText())
                .containsExactly("Webshop relaunch (SHOP)", "Operations (OPS)")
                .inOrder();
        assertThat(form.select("#pe-escalate-project option[selected]").text()).contains("SHOP");
        String key = created(send(
                anneke,
                Map.of("id", List.of(bug), "summary", List.of("x"), "project", List.of(project.project("OPS")))));
        assertThat(key).startsWith("OPS-");

        Visitor agency = Visitor.signedIn(jira.url(), "agency");
        project.administration().grant("SHOP", "CREATE_ISSUES", everybodyOf("agency"));
        project.administration().grant("SHOP", "LINK_ISSUES", everybodyOf("agency"));
        assertThat(page(agency, bug).select("#pe-escalate-project")).isEmpty();
        assertWithMessage("a project that is hidden from the reader")
                .that(send(
                                agency,
                                Map.of(
                                        "id",
                                        List.of(bug),
                                        "summary",
                                        List.of("x"),
                                        "project",
                                        List.of(project.project("OPS"))))
                        .status())
                .isEqualTo(403);
    }

    @Test
    public void theMenuShowsTheWayWhereItCanBeTaken() {
        assertThat(issue(anneke, "SHOP-4").select(ITEM).text()).isEqualTo("Escaleren naar het Adobe-accountteam …");
        assertThat(issue(anneke, "SHOP-4").select(ITEM).attr("href")).isEqualTo("/jira" + PAGE + bug);
        assertWithMessage("a project that was not set up")
                .that(issue(anneke, "OPS-1").select(ITEM))
                .isEmpty();
        assertWithMessage("an escalation")
                .that(issue(anneke, project.as("anneke").createsEscalation().key())
                        .select(ITEM))
                .isEmpty();
    }

    @Test
    public void whoMayNotCreateOrLinkNeitherSeesNorTakesTheWay() {
        for (String permission : List.of("CREATE_ISSUES", "LINK_ISSUES")) {
            project.administration().grant("SHOP", permission, List.of());
            assertWithMessage(permission)
                    .that(issue(anneke, "SHOP-4").select(ITEM))
                    .isEmpty();
            assertWithMessage(permission).that(anneke.get(PAGE + bug).status()).isEqualTo(403);
            int before = issuesIn("SHOP");
            assertWithMessage(permission)
                    .that(send(anneke, Map.of("id", List.of(bug), "summary", List.of("x")))
                            .status())
                    .isEqualTo(403);
            assertWithMessage(permission).that(issuesIn("SHOP")).isEqualTo(before);
            project.administration().grant("SHOP", permission, everybodyOf("anneke"));
        }
    }

    @Test
    public void anIssueThatIsHiddenAnswersAsOneThatDoesNotExist() {
        project.administration().setUp("OPS").json(200);
        Visitor agency = Visitor.signedIn(jira.url(), "agency");
        String hidden = id("OPS-1");
        Answer nowhere = agency.get(PAGE + "999999");
        Answer there = agency.get(PAGE + hidden);

        assertThat(nowhere.status()).isEqualTo(403);
        assertThat(there.status()).isEqualTo(403);
        assertThat(there.text()).doesNotContain("OPS");
        assertThat(there.text()).doesNotContain("certificates");
        assertThat(send(agency, Map.of("id", List.of(hidden), "summary", List.of("x")))
                        .status())
                .isEqualTo(403);
        for (String wrong : List.of("", "0", "-1", "SHOP-4", "1e9", "99999999999999999999", "%00")) {
            assertWithMessage(wrong).that(anneke.get(PAGE + wrong).status()).isEqualTo(403);
        }
    }

    @Test
    public void anEscalationThatIsHiddenIsNotNamed() {
        Escalation hidden = project.as("claire").createsEscalation().withExample("SHOP-4");
        String level = project.administration().securityLevel("SHOP", everybodyOf("claire"));
        project.administration().restrict(hidden.key(), level);

        Document form = page(anneke, bug);
        assertThat(form.select(".pe-escalate .aui-message-info")).isEmpty();
        assertThat(form.text()).doesNotContain(hidden.key());
        assertWithMessage("its partner")
                .that(form.select("#pe-escalate-partner").val())
                .isEmpty();
    }

    @Test
    public void unauthenticatedPeopleAndFormsWithoutTokenAreRefused() {
        int before = issuesIn("SHOP");

        assertThat(project.unauthenticated().get(PAGE + bug).status()).isAnyOf(302, 303, 401, 403);
        assertThat(anneke.client()
                        .send("POST", CREATE, "application/x-www-form-urlencoded", "id=" + bug + "&summary=x")
                        .status())
                .isEqualTo(403);
        assertThat(anneke.get(CREATE + "?id=" + bug + "&summary=x").status()).isEqualTo(405);
        assertThat(issuesIn("SHOP")).isEqualTo(before);
    }

    @Test
    public void aRefusalStandsAtItsFieldAndKeepsWhatWasTyped() {
        int before = issuesIn("SHOP");
        Answer refused = send(
                anneke,
                Map.of(
                        "id",
                        List.of(bug),
                        "summary",
                        List.of("  "),
                        "partner",
                        List.of(HOSTILE),
                        "concern",
                        List.of("c")));

        Document form = Jsoup.parse(refused.expect(200).text());
        assertThat(form.select("#pe-escalate-summary-error").text()).isNotEmpty();
        assertThat(form.select("#pe-escalate-partner").val()).isEqualTo(HOSTILE);
        assertThat(form.select("#pe-escalate-concern").val()).isEqualTo("c");
        assertThat(form.select(".pe-escalate script")).isEmpty();
        assertThat(issuesIn("SHOP")).isEqualTo(before);
    }

    @Test
    public void hostileTextsStayTexts() {
        String key = created(send(
                anneke,
                Map.of(
                        "id", List.of(bug),
                        "summary", List.of(HOSTILE),
                        "partner", List.of(HOSTILE),
                        "concern", List.of(HOSTILE))));
        assertThat(project.as("anneke").sees(key).fields().path("summary").asText())
                .isEqualTo(HOSTILE);

        project.as("anneke").sees("SHOP-5").edit(Fields.none().text("summary", HOSTILE));
        Document form = page(anneke, id("SHOP-5"));
        assertThat(form.select("#pe-escalate-summary").val()).isEqualTo(HOSTILE);
        assertThat(form.select("#pe-escalate-partner").val()).isEqualTo(HOSTILE);
        assertThat(form.select(".pe-escalate-example").text()).contains("alert(1)");
        assertThat(form.select(".pe-escalate script")).isEmpty();
    }

    private Document issue(Visitor reader, String key) {
        return Jsoup.parse(reader.get("/browse/" + key).expect(200).text());
    }

    private Document page(Visitor reader, String issueId) {
        return Jsoup.parse(reader.get(PAGE + issueId).expect(200).text());
    }

    /** Sends the form with a token of this visitor, whatever the page of the issue shows. */
    private static Answer send(Visitor visitor, Map<String, List<String>> fields) {
        return visitor.submit("/secure/ViewProfile.jspa", CREATE, fields);
    }

    private static String created(Answer answer) {
        String address = answer.expect(303).headers().firstValue("Location").orElseThrow();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private String id(String key) {
        return project.administration()
                .jira()
                .get("/rest/api/2/issue/" + key)
                .json(200)
                .path("id")
                .asText();
    }

    private int issuesIn(String key) {
        return project.administration()
                .jira()
                .get("/rest/api/2/search?maxResults=0&jql=project%20%3D%20" + key)
                .json(200)
                .path("total")
                .asInt();
    }

    private static List<Map<String, String>> everybodyOf(String... names) {
        return List.of(names).stream()
                .map(name -> Map.of("type", "user", "parameter", name))
                .toList();
    }
}
