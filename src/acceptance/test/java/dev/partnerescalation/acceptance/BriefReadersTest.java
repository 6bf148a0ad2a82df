package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.partnerescalation.acceptance.AnswerSubject.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Who may read the brief: one choice for each project, which REST, the page, the comment and the advice follow. */
public final class BriefReadersTest {

    /** The project role that the merchant's own people have; the agency has another. */
    private static final String TEAM = "10000";

    private static final String REST = "/rest/partner-escalation/1.0";
    private static final String CHOICE = REST + "/setup/SHOP/brief-role";
    private static final String SETUP = "/secure/admin/PartnerEscalationSetup!default.jspa?projectKey=SHOP";
    private static final String SAVE = "/secure/admin/PartnerEscalationSetup!readers.jspa";

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private static PreparedProject project;
    private static JiraClient admin;
    private static Escalation escalation;

    @BeforeClass
    public static void prepareAnEscalation() {
        project = PreparedProject.setUpIn(JIRA);
        admin = project.administration().jira();
        escalation = project.as("claire").preparesEscalation().withExample("SHOP-4");
    }

    @Before
    public void everybodyMayRead() {
        choose(null).expect(200);
    }

    @Test
    public void withoutAChoiceWhoeverMayBrowseTheEscalationReadsIt() {
        for (String name : List.of("claire", "agency")) {
            assertWithMessage(name).that(brief(name).status()).isEqualTo(200);
            assertWithMessage(name).that(page(name)).contains(Prepared.ENGLISH_SUMMARY);
            assertWithMessage(name).that(advice(name)).contains("visibility");
        }
    }

    @Test
    public void aRoleKeepsItFromWhoHasItNot() {
        choose(TEAM).expect(200);

        assertThat(brief("claire").status()).isEqualTo(200);
        assertThat(page("claire")).contains(Prepared.ENGLISH_SUMMARY);
        assertThat(advice("claire")).contains("visibility");
        String role = admin.get(CHOICE).json(200).path("role").path("name").asText();
        String sentence = project.as("agency").messages().text("partnerescalation.rest.error.brief-role", role);
        assertThat(brief("agency")).isError(403, sentence);
        assertThat(page("agency")).contains(sentence);
        assertThat(page("agency")).doesNotContain(Prepared.ENGLISH_SUMMARY);
        assertThat(page("agency")).doesNotContain("pe-letter");
        assertThat(advice("agency")).doesNotContain("visibility");
        assertThat(advice("agency")).contains("p1");
    }

    @Test
    public void anUnauthenticatedPersonNeverReadsIt() {
        String path = "/secure/PartnerEscalationBrief!default.jspa?key=" + escalation.key();
        for (String role : new String[] {null, TEAM}) {
            choose(role).expect(200);
            assertThat(project.unauthenticated().get(briefPath()).status()).isEqualTo(401);
            Answer page = project.unauthenticated().get(path);
            assertThat(page.status()).isNotEqualTo(200);
            assertThat(page.text()).doesNotContain(Prepared.ENGLISH_SUMMARY);
        }
    }

    @Test
    public void theCommentOfTheHandOverIsForTheSameRole() {
        choose(TEAM).expect(200);
        Escalation handed = project.as("claire").preparesEscalation().withExample("SHOP-1");
        assertThat(handed.handsOver()).isDone();

        assertThat(project.as("agency").sees(handed).comments()).isEmpty();
        assertThat(project.as("anneke").sees(handed).comments()).hasSize(1);
    }

    @Test
    public void soIsTheCommentAboutAHandOverByScript() {
        choose(TEAM).expect(200);
        Escalation moved = project.as("admin").sees(project.as("claire").createsEscalation());
        moved.after(Transition.START_SCOPE_REVIEW)
                .isMovedByScript(Transition.CONTACT_PARTNER)
                .expect(204);
        moved.isMovedByScript(Transition.PREPARE_HANDOVER).expect(204);
        moved.isMovedByScript(Transition.HAND_OVER).expect(204);

        assertThat(project.as("agency").sees(moved).comments()).isEmpty();
        assertThat(project.as("anneke").sees(moved).comments()).isNotEmpty();
    }

    @Test
    public void whatIsChosenIsToldToAdministratorsAlone() {
        for (String name : List.of("claire", "agency")) {
            JiraClient other = project.as(name).jira();
            assertThat(other.get(CHOICE).status()).isEqualTo(403);
            assertThat(other.put(CHOICE, body(TEAM)).status()).isEqualTo(403);
        }
        assertThat(project.unauthenticated().get(CHOICE).status()).isEqualTo(401);
        assertThat(project.unauthenticated().put(CHOICE, body(TEAM)).status()).isEqualTo(401);

        JsonNode told = choose(TEAM).json(200);
        assertThat(told.path("everybody").asBoolean()).isFalse();
        assertThat(told.path("role").path("id").asText()).isEqualTo(TEAM);
        assertThat(told.path("roles").size()).isAtLeast(2);
        assertThat(admin.get(CHOICE).json(200)).isEqualTo(told);
        assertThat(admin.get(REST + "/setup/NOPE/brief-role").status()).isEqualTo(404);
    }

    @Test
    public void whatIsNoRoleChangesNothing() {
        choose(TEAM).expect(200);
        for (Object wrong : List.of("98765", "everybody", "", "<b>", 10000, List.of(TEAM), Map.of("id", TEAM))) {
            assertWithMessage("%s", wrong)
                    .that(admin.put(CHOICE, Map.of("role", wrong)).status())
                    .isEqualTo(400);
        }
        assertThat(admin.put(CHOICE, Map.of()).status()).isEqualTo(400);

        assertThat(admin.get(CHOICE).json(200).path("role").path("id").asText()).isEqualTo(TEAM);
    }

    @Test
    public void theSetUpPageStoresTheChoiceAlone() {
        Visitor visitor = Visitor.signedIn(JIRA.url(), "admin");
        visitor.submit(SETUP, SAVE, Map.of("projectKey", List.of("SHOP"), "briefRole", List.of(TEAM)))
                .expect(303);
        assertThat(brief("agency").status()).isEqualTo(403);
        assertThat(visitor.get(SETUP).text()).containsMatch("<option value=\"10000\" selected");

        visitor.submit(SETUP, SAVE, Map.of("projectKey", List.of("SHOP"), "briefRole", List.of("everybody")))
                .expect(303);
        assertThat(brief("agency").status()).isEqualTo(200);
    }

    @Test
    public void theSetUpPageTakesItFromNobodyElseAndNotWithoutItsToken() {
        String body = "projectKey=SHOP&briefRole=" + TEAM;
        String form = "application/x-www-form-urlencoded";
        for (String name : List.of("admin", "claire", "agency")) {
            assertWithMessage(name)
                    .that(Visitor.signedIn(JIRA.url(), name)
                            .client()
                            .send("POST", SAVE, form, body)
                            .status())
                    .isEqualTo(403);
        }
        project.unauthenticated().send("POST", SAVE, form, body);
        assertThat(admin.get(CHOICE).json(200).path("everybody").asBoolean()).isTrue();
    }

    private static Answer choose(String role) {
        return admin.put(CHOICE, body(role));
    }

    private static Map<String, Object> body(String role) {
        Map<String, Object> body = new HashMap<>();
        body.put("role", role);
        return body;
    }

    private static String briefPath() {
        return REST + "/issue/" + escalation.key() + "/brief";
    }

    private static Answer brief(String name) {
        return project.as(name).jira().get(briefPath());
    }

    private static String page(String name) {
        return project.as(name)
                .jira()
                .get("/secure/PartnerEscalationBrief!default.jspa?key=" + escalation.key())
                .expect(200)
                .text();
    }

    private static List<String> advice(String name) {
        return new ReadinessApi(project.as(name).jira())
                .ask(escalation.key())
                .json(200)
                .path("advice")
                .findValuesAsText("code");
    }
}
