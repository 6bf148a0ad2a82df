package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public final class WaiveCheckTest {

    private static final String PAGE = "/secure/PartnerEscalationWaive!default.jspa?id=";
    private static final String WAIVE = "/secure/PartnerEscalationWaive.jspa";
    private static final String HOSTILE = "\"><script>alert(1)</script> {noformat} ${issue} #set($x = 1) &amp;";

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
    public void aReasonMarksTheCheckAndTheOthersThatItCovers() {
        Document page = page("contact");
        assertThat(page.select(".pe-waive-check").text()).isEqualTo("Partnercontact");
        assertThat(page.select("input[name=also][checked]").eachAttr("value")).containsExactly("opportunity");
        assertThat(page.select("input[name=also]").eachAttr("value")).contains("examples");
        assertThat(page.select(".pe-dialog-note")).isEmpty();

        send("contact", Prepared.WAIVER_REASON, "opportunity").expect(303);

        assertThat(reason()).isEqualTo(Prepared.WAIVER_REASON);
        assertThat(escalation.value("waived-checks").size()).isEqualTo(2);
        assertThat(state("contact")).isEqualTo("waived");
        assertThat(escalation.everything().path("changelog").toString()).contains(Prepared.WAIVER_REASON);
    }

    @Test
    public void aReasonThatIsThereStaysAndIsShown() {
        send("contact", Prepared.WAIVER_REASON).expect(303);
        Document page = page("examples");
        assertThat(page.select(".pe-waive-quote").text()).isEqualTo(Prepared.WAIVER_REASON);

        send("examples", "There is nothing to show because the shop was never put online by the agency.")
                .expect(303);

        assertThat(reason())
                .isEqualTo(Prepared.WAIVER_REASON + "\n\n"
                        + "Voorbeelden: There is nothing to show because the shop was never put online by the agency.");
        assertThat(escalation.value("waived-checks").size()).isEqualTo(2);
    }

    @Test
    public void aReasonThatSaysNothingIsRefusedAtTheField() {
        for (String poor : List.of("", "n/a", "too short", HOSTILE)) {
            Document page = Jsoup.parse(
                    send("contact", poor, "opportunity", "nonsense").expect(200).text());
            assertWithMessage(poor).that(page.select("#pe-waive-error").text()).isNotEmpty();
            assertThat(page.select("#pe-waive-reason").val()).isEqualTo(poor);
            assertThat(page.select("input[name=also][checked]").eachAttr("value"))
                    .containsExactly("opportunity");
            assertThat(page.select(".pe-issue-form script")).isEmpty();
        }
        assertThat(reason()).isEmpty();
    }

    @Test
    public void whatIsNotOpenOrForbiddenIsNotOffered() {
        escalation.withExample("SHOP-4");
        refused("examples");
        refused("timeline");
        project.handOverValidator().set("waivers", "forbidden");
        refused("contact");
    }

    @Test
    public void aConcernThatThePartnerHasResolvedCannotBeMarked() {
        escalation.with(Prepared.contact().option("partner-response", "resolved"));
        refused("contact");
    }

    @Test
    public void fourEyesAreToldWhereTheyAreAskedFor() {
        project.handOverValidator().set("waivers", "four-eyes");
        assertThat(page("contact").select(".pe-dialog-note").text())
                .isEqualTo(project.as("anneke").messages().text("partnerescalation.waive.four-eyes"));
        send("contact", Prepared.WAIVER_REASON).expect(303);
    }

    @Test
    public void whoMayNotEditOrIsNobodyIsRefused() {
        assertThat(project.unauthenticated().get(PAGE + id + "&check=contact").status())
                .isAnyOf(302, 303, 401, 403);
        assertThat(anneke.client()
                        .send(
                                "POST",
                                WAIVE,
                                "application/x-www-form-urlencoded",
                                "id=" + id + "&check=contact&reason=" + "x".repeat(60))
                        .status())
                .isEqualTo(403);
        assertThat(anneke.get(WAIVE + "?id=" + id + "&check=contact").status()).isEqualTo(405);
        for (String wrong : List.of("", "nothing", "%00", "CONTACT")) {
            assertWithMessage(wrong)
                    .that(anneke.get(PAGE + id + "&check=" + wrong).status())
                    .isEqualTo(403);
        }
        for (String wrong : List.of("", "0", "-1", "99999999999999999999")) {
            assertWithMessage(wrong)
                    .that(anneke.get(PAGE + wrong + "&check=contact").status())
                    .isEqualTo(403);
        }
        project.administration().grant("SHOP", "EDIT_ISSUES", List.of(Map.of("type", "user", "parameter", "claire")));
        assertThat(anneke.get(PAGE + id + "&check=contact").status()).isEqualTo(403);
        assertThat(send("contact", Prepared.WAIVER_REASON).status()).isEqualTo(403);
        assertThat(Visitor.signedIn(jira.url(), "agency")
                        .get(PAGE + id + "&check=contact")
                        .status())
                .isEqualTo(403);
        assertThat(reason()).isEmpty();
    }

    private void refused(String check) {
        Document page = page(check);
        assertWithMessage(check).that(page.select("#pe-waive")).isEmpty();
        assertWithMessage(check)
                .that(page.select(".pe-issue-form .aui-message-error").text())
                .isNotEmpty();
        send(check, Prepared.WAIVER_REASON).expect(200);
        assertThat(reason()).isEmpty();
    }

    private Document page(String check) {
        return Jsoup.parse(anneke.get(PAGE + id + "&check=" + check).expect(200).text());
    }

    private Answer send(String check, String reason, String... also) {
        return anneke.submit(
                "/secure/ViewProfile.jspa",
                WAIVE,
                Map.of("id", List.of(id), "check", List.of(check), "reason", List.of(reason), "also", List.of(also)));
    }

    private String reason() {
        return escalation.value("waiver-reason").asText("").replace("null", "");
    }

    private String state(String check) {
        return ReadinessApi.check(new ReadinessApi(project.as("anneke").jira()).of(escalation), check)
                .path("state")
                .asText();
    }
}
