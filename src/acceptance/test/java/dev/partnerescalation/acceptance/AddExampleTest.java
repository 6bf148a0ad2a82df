package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public final class AddExampleTest {

    private static final String PAGE = "/secure/PartnerEscalationAddExample!default.jspa?id=";
    private static final String ADD = "/secure/PartnerEscalationAddExample.jspa";
    private static final String COUNT = "/secure/PartnerEscalationCountExample.jspa";
    private static final String HOSTILE = "\"><script>alert(1)</script> {noformat} ${issue} #set($x = 1) &amp;";
    private static final String WEB = "https://shop.example.com/search?q=brand";

    @Rule
    public final LocalJiraRule jira = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private PreparedProject project;
    private Visitor anneke;
    private Escalation escalation;
    private String id;

    @Before
    public void createAnEscalation() {
        project = PreparedProject.setUpIn(jira);
        anneke = Visitor.signedIn(jira.url(), "anneke");
        escalation = project.as("anneke").createsEscalation();
        id = escalation.id();
    }

    @Test
    public void severalIssuesAndAddressesAreAddedAtOnceAndCount() {
        Answer done = send(Map.of(
                "id", List.of(id),
                "issue", List.of("SHOP-5", "SHOP-4"),
                "reference", List.of("shop-3  " + WEB + " " + jira.url() + "/browse/SHOP-2?x=1")));

        assertThat(done.expect(303).headers().firstValue("Location").orElseThrow())
                .endsWith("/browse/" + escalation.key());
        assertThat(linkedByTheRightType()).containsExactly("SHOP-2", "SHOP-3", "SHOP-4", "SHOP-5");
        assertThat(webAddresses()).containsExactly(WEB);
        assertThat(state()).isEqualTo("met");
    }

    @Test
    public void theTypeOfLinkIsNamedAndWhatCountsIsTold() {
        escalation.withExample("SHOP-4").withWebLink(WEB).withWebLink("https://nowhere/");
        relates("SHOP-5");
        Document page = page();

        assertThat(page.select(".pe-as b").text()).isEqualTo(typeWords());
        assertThat(page.select(".pe-linked .pe-row-key").eachText()).containsAtLeast("SHOP-4", "SHOP-5", "Weblink");
        assertThat(page.select(".pe-linked .pe-row-note").eachText())
                .containsExactly(
                        "Telt mee", "Telt mee", "Gekoppeld als \"relates to\", telt niet mee", "Telt niet mee");
        assertThat(page.select(".pe-pick .pe-row-key").eachText()).containsNoneOf("SHOP-4", "SHOP-5", escalation.key());
    }

    @Test
    public void thoseThatMentionThePartnerAreSuggestedFirst() {
        escalation.with(Fields.none().text("partner", "Bureau Vooruit"));
        project.as("anneke").sees("SHOP-2").edit(Fields.none().text("summary", "BUREAU VOORUIT vroeg om uitstel"));
        List<String> suggested = page().select(".pe-pick .pe-row-key").eachText();

        assertThat(suggested.get(0)).isEqualTo("SHOP-2");
        assertThat(suggested.size()).isAtMost(10);
    }

    @Test
    public void aWrongEntryIsNamedAndNothingIsLinked() {
        escalation.withExample("SHOP-4").withWebLink(WEB);
        String other = project.as("anneke").createsEscalation().key();
        for (Map.Entry<String, String> wrong : Map.of(
                        "SHOP-99999",
                        "geen zichtbare issue",
                        "x y",
                        "geen zichtbare issue",
                        escalation.key(),
                        "deze escalatie zelf",
                        other,
                        "is een partnerescalatie",
                        "SHOP-4",
                        "is al een voorbeeld",
                        "javascript:alert(1)",
                        "geen webadres",
                        "ftp://example.com/x",
                        "geen webadres",
                        "https://nowhere/x",
                        "geen webadres",
                        WEB,
                        "is al een voorbeeld",
                        "",
                        "Kies een issue")
                .entrySet()) {
            Answer refused = send(
                    wrong.getKey().isEmpty()
                            ? Map.of("id", List.of(id), "reference", List.of(" "))
                            : Map.of(
                                    "id",
                                    List.of(id),
                                    "issue",
                                    List.of("SHOP-5"),
                                    "reference",
                                    List.of(wrong.getKey())));
            Document page = Jsoup.parse(refused.expect(200).text());
            assertWithMessage(wrong.getKey())
                    .that(page.select("#pe-example-error").text())
                    .contains(wrong.getValue());
            assertThat(page.select("#pe-example-reference").val().strip()).isEqualTo(wrong.getKey());
            assertThat(linkedByTheRightType()).containsExactly("SHOP-4");
        }
        assertThat(send(Map.of("id", List.of(id), "reference", List.of("A-1 ".repeat(21) + many())))
                        .expect(200)
                        .text())
                .contains("hoogstens 20");
    }

    @Test
    public void anIssueThatIsHiddenAnswersAsOneThatDoesNotExist() {
        Visitor agency = Visitor.signedIn(jira.url(), "agency");
        project.administration().grant("SHOP", "LINK_ISSUES", everybodyOf("agency"));
        String hidden = refusalOf(agency, "OPS-1");
        String nowhere = refusalOf(agency, "OPS-999");

        assertThat(hidden).isNotEmpty();
        assertThat(hidden.replace("OPS-1", "")).isEqualTo(nowhere.replace("OPS-999", ""));
    }

    @Test
    public void aLinkedIssueThatIsHiddenIsCountedAndNotNamed() {
        escalation.withExample("SHOP-4");
        String level = project.administration().securityLevel("SHOP", everybodyOf("claire"));
        project.administration().restrict("SHOP-4", level);
        Document page = page();

        assertThat(page.select(".pe-linked").text()).contains("1 issue die niet zichtbaar is");
        assertThat(page.select(".pe-row").text()).doesNotContain("SHOP-4");
        assertThat(page.text()).doesNotContain("Stock is not updated");
    }

    @Test
    public void aLinkOfAnotherTypeIsMadeToCount() {
        relates("SHOP-4");
        assertThat(state()).isEqualTo("open");
        String link = page().select(".pe-linked input[name=link]").val();

        count(Map.of("id", List.of(id), "link", List.of(link))).expect(303);

        assertThat(linkedByTheRightType()).containsExactly("SHOP-4");
        assertThat(escalation.fields().path("issuelinks").size()).isEqualTo(1);
        assertThat(state()).isEqualTo("met");
    }

    @Test
    public void theOldLinkStaysIfTheRightOneCannotBeMade() {
        relates("SHOP-4");
        String link = page().select(".pe-linked input[name=link]").val();
        jira.jira().faults().failAt("IssueLinkManager.createIssueLink", 1);

        Answer failed = count(Map.of("id", List.of(id), "link", List.of(link)));

        assertThat(Jsoup.parse(failed.expect(200).text())
                        .select("#pe-example-error")
                        .text())
                .contains("SHOP-4");
        assertThat(escalation.fields().path("issuelinks").size()).isEqualTo(1);
        for (String wrong : List.of("", "0", "x", "999999", "-1")) {
            assertWithMessage(wrong)
                    .that(count(Map.of("id", List.of(id), "link", List.of(wrong)))
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    public void whatFailsHalfWayIsNamed() {
        jira.jira().faults().failAt("IssueLinkManager.createIssueLink", 2);
        Answer failed = send(Map.of("id", List.of(id), "issue", List.of("SHOP-4", "SHOP-5")));

        assertThat(Jsoup.parse(failed.expect(200).text())
                        .select("#pe-example-error")
                        .text())
                .contains("SHOP-5");
        assertThat(linkedByTheRightType()).containsExactly("SHOP-4");
    }

    @Test
    public void whoMayNotLinkOrIsNobodyIsRefused() {
        assertThat(project.unauthenticated().get(PAGE + id).status()).isAnyOf(302, 303, 401, 403);
        assertThat(anneke.client()
                        .send("POST", ADD, "application/x-www-form-urlencoded", "id=" + id + "&issue=SHOP-4")
                        .status())
                .isEqualTo(403);
        assertThat(anneke.client()
                        .send("POST", COUNT, "application/x-www-form-urlencoded", "id=" + id + "&link=1")
                        .status())
                .isEqualTo(403);
        assertThat(anneke.get(ADD + "?id=" + id + "&issue=SHOP-4").status()).isEqualTo(405);
        Visitor agency = Visitor.signedIn(jira.url(), "agency");
        project.administration().grant("SHOP", "LINK_ISSUES", everybodyOf("anneke"));
        assertThat(agency.get(PAGE + id).status()).isEqualTo(403);
        assertThat(agency.submit("/secure/ViewProfile.jspa", ADD, Map.of("id", List.of(id), "issue", List.of("SHOP-4")))
                        .status())
                .isEqualTo(403);
        for (String wrong : List.of("", "0", "-1", escalation.key(), "99999999999999999999", "%00", bug())) {
            assertWithMessage(wrong).that(anneke.get(PAGE + wrong).status()).isEqualTo(403);
        }
        assertThat(linkedByTheRightType()).isEmpty();
    }

    @Test
    public void hostileTextsStayTexts() {
        project.as("anneke").sees("SHOP-5").edit(Fields.none().text("summary", HOSTILE));
        Document page = page();
        assertThat(page.select(".pe-pick").text()).contains("alert(1)");
        assertThat(page.select(".pe-issue-form script")).isEmpty();

        Document refused = Jsoup.parse(send(Map.of("id", List.of(id), "reference", List.of(HOSTILE)))
                .expect(200)
                .text());
        assertThat(refused.select("#pe-example-reference").val()).isEqualTo(HOSTILE);
        assertThat(refused.select(".pe-issue-form script")).isEmpty();
    }

    private Document page() {
        return Jsoup.parse(anneke.get(PAGE + id).expect(200).text());
    }

    private Answer send(Map<String, List<String>> fields) {
        return anneke.submit("/secure/ViewProfile.jspa", ADD, fields);
    }

    private Answer count(Map<String, List<String>> fields) {
        return anneke.submit("/secure/ViewProfile.jspa", COUNT, fields);
    }

    private String refusalOf(Visitor visitor, String key) {
        Answer refused =
                visitor.submit("/secure/ViewProfile.jspa", ADD, Map.of("id", List.of(id), "reference", List.of(key)));
        return Jsoup.parse(refused.expect(200).text())
                .select("#pe-example-error")
                .text();
    }

    private static String many() {
        StringBuilder keys = new StringBuilder();
        for (int number = 1; number <= 21; number++) {
            keys.append("SHOP-").append(number).append(' ');
        }
        return keys.toString();
    }

    private void relates(String otherKey) {
        project.as("anneke")
                .jira()
                .post(
                        "/rest/api/2/issueLink",
                        Map.of(
                                "type", Map.of("name", "Relates"),
                                "inwardIssue", Map.of("key", escalation.key()),
                                "outwardIssue", Map.of("key", otherKey)))
                .expect(201);
    }

    private List<String> linkedByTheRightType() {
        return stream(escalation.fields().path("issuelinks"))
                .filter(link -> link.path("type")
                        .path("id")
                        .asText()
                        .equals(project.installed().id("link-type")))
                .map(link -> link.path("outwardIssue").path("key").asText())
                .toList();
    }

    private List<String> webAddresses() {
        return stream(project.as("anneke")
                        .jira()
                        .get("/rest/api/2/issue/" + escalation.key() + "/remotelink")
                        .json(200))
                .map(link -> link.path("object").path("url").asText())
                .toList();
    }

    private String typeWords() {
        return project.as("anneke")
                .jira()
                .get("/rest/api/2/issueLinkType/" + project.installed().id("link-type"))
                .json(200)
                .path("outward")
                .asText();
    }

    private String state() {
        return ReadinessApi.check(new ReadinessApi(project.as("anneke").jira()).of(escalation), "examples")
                .path("state")
                .asText();
    }

    private String bug() {
        return project.as("anneke").sees("SHOP-4").id();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static List<Map<String, String>> everybodyOf(String name) {
        return List.of(Map.of("type", "user", "parameter", name));
    }
}
