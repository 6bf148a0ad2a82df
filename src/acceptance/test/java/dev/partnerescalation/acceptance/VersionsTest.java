package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.partnerescalation.host.testing.LocalJiraRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** The dated data about versions of Adobe Commerce: who replaces it, and where it shows. */
public final class VersionsTest {

    private static final String REST = "/rest/partner-escalation/1.0/versions";
    private static final String PAGE = "/secure/admin/PartnerEscalationVersions!default.jspa";
    private static final String REPLACE = "/secure/admin/PartnerEscalationVersions!replace.jspa";
    private static final String RESET = "/secure/admin/PartnerEscalationVersions!reset.jspa";
    private static final String LINE = "2.4.8.regular = 2020-01-01\n2.4.8.extended = 2099-12-31\n";
    private static final String SOURCE = "source = https://example.com/lifecycle\nas-of = ";
    private static final String DATA = SOURCE + Prepared.TODAY + "\n" + LINE;

    @Rule
    public final LocalJiraRule jira = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private PreparedProject project;

    @Before
    public void setUpTheProject() {
        project = PreparedProject.setUpIn(jira);
    }

    @Test
    public void anAdministratorsFileShowsInPanelAndBrief() {
        Escalation escalation =
                project.as("johann").createsEscalation().with(Fields.none().text("version", "2.4.8-p5"));
        assertThat(brief(escalation)).contains("2.4.8-p5 (regular support until 2028-05-31)");

        project.unauthenticated().as("admin").put(REST, Map.of("data", DATA)).expect(200);

        assertThat(brief(escalation)).contains("2.4.8-p5 (extended support until 2099-12-31)\n");
        Document page = Jsoup.parse(Visitor.signedIn(jira.url(), "johann")
                .get("/browse/" + escalation.key())
                .text());
        assertThat(page.select(".pe-advice-note").text()).contains("31. Dezember 2099");

        project.unauthenticated().as("admin").delete(REST).expect(200);
        assertThat(brief(escalation)).contains("2028-05-31");
    }

    @Test
    public void anOlderPatchAndOldDataAreToldOnPageAndPanelAndInTheBrief() {
        Escalation escalation =
                project.as("johann").createsEscalation().with(Fields.none().text("version", "2.4.8-p3"));
        LocalDate old = Prepared.TODAY.minusDays(125);
        JiraClient admin = project.unauthenticated().as("admin");
        admin.put(REST, Map.of("data", SOURCE + old + "\n" + LINE + "2.4.8.patch = 2.4.8-p5\n"))
                .expect(200);

        assertThat(admin.get(REST).expect(200).json().path("asOf").asText()).isEqualTo(old.toString());
        assertThat(admin.get(REST).expect(200).json().path("old").asBoolean()).isTrue();
        assertThat(brief(escalation))
                .contains("newest patch 2.4.8-p5 as of " + old + "; the support data of " + old
                        + " is more than 120 days old");
        Visitor german = Visitor.signedIn(jira.url(), "johann");
        assertThat(Jsoup.parse(german.get("/browse/" + escalation.key()).text())
                        .select(".pe-panel")
                        .text())
                .containsMatch("2\\.4\\.8-p5.*mehr als 120 Tage alt");
        Visitor dutch = Visitor.signedIn(jira.url(), "admin").reads("nl_NL");
        assertThat(Jsoup.parse(dutch.get(PAGE).text())
                        .select("#pe-versions .aui-message-warning")
                        .text())
                .contains("meer dan 120 dagen oud");
        assertThat(Jsoup.parse(dutch.get(PAGE).text())
                        .select("#pe-versions-sources a")
                        .eachAttr("href"))
                .containsExactly("https://example.com/lifecycle", "https://example.com/lifecycle");
    }

    @Test
    public void aFileThatCannotBeReadChangesNothing() {
        JiraClient admin = project.unauthenticated().as("admin");
        String before = admin.get(REST).expect(200).text();

        assertThat(admin.put(REST, Map.of("data", "2.4.8 = forever"))
                        .expect(400)
                        .errorMessages())
                .containsExactly("The data were not changed: the entry \"source\" is missing or cannot be read.");
        assertThat(admin.put(REST, Map.of("data", 7)).status()).isEqualTo(400);
        assertThat(admin.put(REST, Map.of("data", DATA + "#".repeat(30_000))).status())
                .isEqualTo(400);
        assertThat(admin.get(REST).text()).isEqualTo(before);
    }

    @Test
    public void onlyAdministratorsGetIn() {
        for (String name : List.of("claire", "agency")) {
            JiraClient somebody = project.unauthenticated().as(name);
            assertWithMessage(name).that(somebody.get(REST).status()).isEqualTo(403);
            assertWithMessage(name)
                    .that(somebody.put(REST, Map.of("data", DATA)).status())
                    .isEqualTo(403);
            assertWithMessage(name).that(somebody.delete(REST).status()).isEqualTo(403);
            assertWithMessage(name)
                    .that(Visitor.signedIn(jira.url(), name).get(PAGE).status())
                    .isEqualTo(403);
        }
        assertThat(project.unauthenticated().get(REST).status()).isEqualTo(401);
        assertThat(project.unauthenticated()
                        .as("admin")
                        .get(REST)
                        .expect(200)
                        .json()
                        .path("replaced")
                        .asBoolean())
                .isFalse();
    }

    @Test
    public void thePageReplacesAndResetsAndKeepsWhatItRefuses() {
        Visitor admin = Visitor.signedIn(jira.url(), "admin").reads("nl_NL");

        Answer refused = admin.submit(PAGE, REPLACE, Map.of("data", List.of("<script>alert(1)</script>")));
        Document kept = Jsoup.parse(refused.expect(200).text());
        assertThat(kept.select("#pe-versions .aui-message-error").text()).contains("niet gewijzigd");
        assertThat(kept.select("#pe-versions-data").text()).isEqualTo("<script>alert(1)</script>");

        admin.submit(PAGE, REPLACE, Map.of("data", List.of(DATA))).expect(303);
        assertThat(Jsoup.parse(admin.get(PAGE).text())
                        .select("#pe-versions-table")
                        .text())
                .contains("31 december 2099");

        admin.submit(PAGE, RESET, Map.of()).expect(303);
        assertThat(Jsoup.parse(admin.get(PAGE).text()).select("#pe-versions-reset"))
                .isEmpty();
    }

    @Test
    public void aFormWithoutItsTokenAndAGetChangeNothing() {
        Visitor admin = Visitor.signedIn(jira.url(), "admin");

        assertThat(admin.client()
                        .send("POST", REPLACE, "application/x-www-form-urlencoded", "data=x")
                        .status())
                .isEqualTo(403);
        assertThat(admin.get(RESET).status()).isEqualTo(405);
    }

    private String brief(Escalation escalation) {
        return project.as("claire")
                .jira()
                .get("/rest/partner-escalation/1.0/issue/" + escalation.key() + "/brief")
                .expect(200)
                .text();
    }
}
