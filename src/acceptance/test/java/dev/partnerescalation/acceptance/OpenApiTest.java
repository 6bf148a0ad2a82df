package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.partnerescalation.host.testing.LocalJiraRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.jar.JarFile;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** The description of the REST API travels in the jar, and is what the app answers. */
public final class OpenApiTest {

    private static final String REST = "/rest/partner-escalation/1.0";
    private static final String READINESS = "/issue/{key}/readiness";
    private static final String SETUP = "/setup/{projectKey}";

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private static final String SETTINGS = "PluginSettingsFactory.createGlobalSettings";
    private static final String VERSIONS =
            "source = https://example.com/x\nas-of = 2026-11-01\n2.4.8.regular = 2028-05-31";

    private static final OpenApi API = new OpenApi();

    private static PreparedProject project;
    private static Person anneke;
    private static Escalation ready;
    private static Escalation bare;

    @BeforeClass
    public static void prepareEscalations() {
        project = PreparedProject.setUpIn(JIRA);
        anneke = project.as("anneke");
        ready = anneke.preparesEscalation()
                .withExample("SHOP-4")
                .with(Fields.none().text("version", "2.3.1"));
        bare = anneke.createsEscalation();
    }

    @Test
    public void itTravelsInTheJar() throws IOException {
        try (JarFile jar = new JarFile(App.jar().toFile())) {
            byte[] packed =
                    jar.getInputStream(jar.getEntry("openapi/openapi.yaml")).readAllBytes();
            assertThat(new String(packed, StandardCharsets.UTF_8)).isEqualTo(OpenApi.text());
        }
    }

    @Test
    public void aDifferenceWouldBeSeen() {
        Answer options = anneke.jira().get(REST + "/options").expect(200);
        assertThat(API.differences("get", READINESS, options)).isNotEmpty();
        assertThat(API.differences("get", "/nothing", options)).hasSize(1);
    }

    @Test
    public void readinessIsAnsweredAsDescribed() {
        Escalation waived = anneke.preparesEscalation()
                .with(Fields.none().waived("examples").text("waiver-reason", Prepared.WAIVER_REASON));
        Escalation filler = anneke.createsEscalation()
                .with(Fields.none().text("scope-notes", "n/a").text("partner-contact-notes", "too short"));
        Escalation waiting =
                anneke.createsEscalation().with(Prepared.contact().day("partner-contact-date", Prepared.TODAY));
        for (Escalation escalation : List.of(ready, bare, waived, filler, waiting)) {
            fits("get", READINESS, 200, anneke.jira().get(ReadinessApi.path(escalation.key())));
        }
        fits("get", READINESS, 400, anneke.jira().get(ReadinessApi.path(bare.key()) + "?transition=x"));
        fits("get", READINESS, 401, project.unauthenticated().get(ReadinessApi.path(bare.key())));
        fits("get", READINESS, 404, anneke.jira().get(ReadinessApi.path("SHOP-4")));
    }

    @Test
    public void whatCannotBeJudgedIsAnsweredAsDescribed() {
        TransitionValidator validator = project.handOverValidator();
        validator.set("min.words", "many");
        try {
            fits("get", READINESS, 200, anneke.jira().get(ReadinessApi.path(ready.key())));
        } finally {
            validator.reset();
        }
    }

    @Test
    public void manyAreAnsweredAsDescribed() {
        ReadinessApi api = new ReadinessApi(anneke.jira());
        fits("post", "/readiness", 200, api.askForMany(ready.key(), bare.key(), "SHOP-4", "NO-1"));
        fits("post", "/readiness", 400, anneke.jira().post(ReadinessApi.BULK, Map.of()));
        fits("post", "/readiness", 401, project.unauthenticated().post(ReadinessApi.BULK, Map.of("issues", List.of())));
    }

    @Test
    public void theBriefHasTheDescribedForms() {
        String path = "/issue/{key}/brief";
        String url = REST + "/issue/" + ready.key() + "/brief";
        for (String format : List.of("markdown", "html", "text")) {
            Answer answer = anneke.jira().get(url + "?format=" + format).expect(200);
            String type = answer.header("Content-Type").split(";")[0];
            assertWithMessage(type).that(API.describes("get", path, 200, type)).isTrue();
        }
        fits("get", path, 400, anneke.jira().get(url + "?format=pdf"));
        fits("get", path, 401, project.unauthenticated().get(url));
        fits("get", path, 404, anneke.jira().get(REST + "/issue/SHOP-4/brief"));
        fits("get", path, 406, anneke.jira().with("Accept", "application/pdf").get(url));
    }

    @Test
    public void optionsAreAnsweredAsDescribed() {
        fits("get", "/options", 200, anneke.jira().get(REST + "/options"));
        fits("get", "/options", 401, project.unauthenticated().get(REST + "/options"));
    }

    @Test
    public void theAdviceIsAnsweredAsDescribed() {
        fits("get", "/advice", 200, anneke.jira().get(REST + "/advice"));
        fits("get", "/advice", 401, project.unauthenticated().get(REST + "/advice"));
    }

    @Test
    public void theSetUpIsAnsweredAsDescribed() {
        JiraClient admin = project.administration().jira();
        fits("get", SETUP, 200, admin.get(REST + "/setup/SHOP"));
        fits("get", SETUP, 200, admin.get(REST + "/setup/OPS"));
        fits("post", SETUP, 200, admin.post(REST + "/setup/SHOP", Map.of()));
        fits("get", SETUP, 401, project.unauthenticated().get(REST + "/setup/SHOP"));
        fits("get", SETUP, 403, anneke.jira().get(REST + "/setup/SHOP"));
        fits("get", SETUP, 404, admin.get(REST + "/setup/NONE"));
        fits("get", SETUP + "/progress", 200, admin.get(REST + "/setup/SHOP/progress"));
    }

    @Test
    public void theDataAboutVersionsAreAnsweredAsDescribed() {
        JiraClient admin = project.administration().jira();
        fits("get", "/versions", 200, admin.get(REST + "/versions"));
        fits("put", "/versions", 400, admin.put(REST + "/versions", Map.of("data", "x")));
        fits("delete", "/versions", 200, admin.delete(REST + "/versions"));
        fits("get", "/versions", 401, project.unauthenticated().get(REST + "/versions"));
        fits("get", "/versions", 403, anneke.jira().get(REST + "/versions"));
    }

    @Test
    public void removingWhatIsKeptOfHandOversIsAnsweredAsDescribed() {
        fits("delete", "/handovers", 200, project.administration().jira().delete(REST + "/handovers"));
        fits("delete", "/handovers", 401, project.unauthenticated().delete(REST + "/handovers"));
        fits("delete", "/handovers", 403, anneke.jira().delete(REST + "/handovers"));
    }

    @Test
    public void whateverFailsUnexpectedlyIsAnsweredAsDescribedWithAReference() {
        JiraClient admin = project.administration().jira();
        fails("get", "/versions", SETTINGS, () -> admin.get(REST + "/versions"));
        fails("put", "/versions", SETTINGS, () -> admin.put(REST + "/versions", Map.of("data", VERSIONS)));
        fails("delete", "/versions", SETTINGS, () -> admin.delete(REST + "/versions"));
        fails("delete", "/handovers", SETTINGS, () -> admin.delete(REST + "/handovers"));
        fails("get", "/advice", SETTINGS, () -> anneke.jira().get(REST + "/advice"));
        fails("get", "/options", SETTINGS, () -> anneke.jira().get(REST + "/options"));
        fails("get", READINESS, SETTINGS, () -> anneke.jira().get(ReadinessApi.path(ready.key())));
        fails("get", SETUP, "ProjectManager.getProjectObjByKey", () -> admin.get(REST + "/setup/SHOP"));
        fails("get", SETUP + "/progress", SETTINGS, () -> admin.get(REST + "/setup/SHOP/progress"));
    }

    @Test
    public void aChoiceOfLanguageThatFailsCostsNobodyTheAnswer() {
        JiraClient somebody =
                Visitor.signedIn(JIRA.url(), "admin").reads("-1").client().with("Accept-Language", "de");
        JIRA.jira().faults().failAt("LocaleManager.getInstalledLocales", 1);
        fits("get", READINESS, 200, somebody.get(ReadinessApi.path(ready.key())));
    }

    private static void fails(String method, String path, String member, Supplier<Answer> request) {
        JIRA.jira().faults().failAt(member, 1);
        Answer answer = request.get();
        fits(method, path, 500, answer);
        assertThat(answer.errorMessages().toString()).containsMatch("[0-9a-f]{8}");
        assertThat(answer.text()).doesNotContain("A test made");
    }

    private static void fits(String method, String path, int status, Answer answer) {
        assertWithMessage("%s", answer)
                .that(API.differences(method, path, answer.expect(status)))
                .isEmpty();
    }
}
