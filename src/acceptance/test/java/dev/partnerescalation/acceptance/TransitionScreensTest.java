package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static dev.partnerescalation.acceptance.AnswerSubject.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** A step asks for what it needs on its own screen: what is entered there counts, and a refusal stands at the field that mends it. */
public final class TransitionScreensTest {

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private static PreparedProject project;
    private static Person claire;
    private static Bundle messages;

    @BeforeClass
    public static void setUpTheProject() {
        project = PreparedProject.setUpIn(JIRA);
        claire = project.as("claire");
        messages = claire.messages();
    }

    @Test
    public void whatIsEnteredOnTheScreensIsEnoughForTheWholeWay() {
        Escalation escalation = claire.createsEscalation().withExample("SHOP-1").after(Transition.START_SCOPE_REVIEW);

        assertThat(escalation.transition(Transition.CONTACT_PARTNER.id(), Prepared.scope()))
                .isDone();
        assertThat(escalation.transition(Transition.PREPARE_HANDOVER.id(), Prepared.contact()))
                .isDone();
        assertThat(escalation.handsOver(Fields.none()
                        .text("english-summary", Prepared.ENGLISH_SUMMARY)
                        .text("impact", "The launch moves to May.")))
                .isDone();

        assertThat(escalation.value("scope-notes").asText()).isEqualTo(Prepared.SCOPE_NOTES);
        assertThat(escalation.value("impact").asText()).isEqualTo("The launch moves to May.");
    }

    @Test
    public void whatIsEmptiedOnTheScreenIsMissing() {
        Escalation escalation =
                claire.createsEscalation().with(Prepared.scope()).after(Transition.START_SCOPE_REVIEW);

        assertThat(escalation.transition(
                        Transition.CONTACT_PARTNER.id(), Fields.none().empty("scope-notes")))
                .isRefusedWith(
                        claire.isTold(1).at(field("scope-notes"), "scope.notes", messages.field("scope-notes"), 40));
        assertThat(escalation.value("scope-notes").asText()).isEqualTo(Prepared.SCOPE_NOTES);
    }

    @Test
    public void aRefusalOfThePartnerContactStandsAtItsFields() {
        Escalation escalation = claire.createsEscalation()
                .with(Prepared.scope())
                .after(Transition.START_SCOPE_REVIEW)
                .after(Transition.CONTACT_PARTNER);

        assertThat(escalation.transition(
                        Transition.PREPARE_HANDOVER.id(),
                        Prepared.contact()
                                .text("partner-contact-notes", "Called them")
                                .day("partner-contact-date", Prepared.TODAY.plusDays(2))))
                .isRefusedWith(claire.isTold(1)
                        .at(
                                field("partner-contact-date"),
                                "contact.date-future",
                                messages.field("partner-contact-date"))
                        .at(
                                field("partner-contact-notes"),
                                "text.too-short",
                                messages.field("partner-contact-notes"),
                                40,
                                5));
    }

    @Test
    public void onThePageTheRefusalStandsAtTheFieldWithWhatWasTyped() {
        Escalation escalation = claire.createsEscalation().after(Transition.START_SCOPE_REVIEW);
        Visitor visitor = Visitor.signedIn(JIRA.url(), "claire");
        String page = "/secure/CommentAssignIssue!default.jspa?id=" + escalation.id() + "&action="
                + Transition.CONTACT_PARTNER.id();

        Document refused = Jsoup.parse(visitor.submit(
                        page,
                        "/secure/CommentAssignIssue.jspa",
                        Map.of(
                                "id",
                                List.of(escalation.id()),
                                "action",
                                List.of(Transition.CONTACT_PARTNER.id()),
                                field("scope-outcome"),
                                List.of(project.option("scope-outcome", "out-of-scope")),
                                field("scope-notes"),
                                List.of("<b>Too short</b>")))
                .text());

        assertThat(refused.select("textarea[name=" + field("scope-notes") + "] ~ .error")
                        .text())
                .isEqualTo(messages.error("text.too-short", messages.field("scope-notes"), 40, 5));
        assertThat(refused.select("textarea[name=" + field("scope-notes") + "]").val())
                .isEqualTo("<b>Too short</b>");
        assertThat(escalation.status().path("id").asText())
                .isEqualTo(project.installed().id(Status.SCOPE_REVIEW.part()));
    }

    @Test
    public void resolvingWithThePartnerTakesACommentAndTheResponse() {
        Escalation escalation = claire.createsEscalation();
        String id = Transition.RESOLVE_WITH_PARTNER.id(Status.DRAFT);

        assertThat(escalation.transitionWithComment(id, "Settled on the phone."))
                .isDone();

        JsonNode comments = escalation.fields().path("comment").path("comments");
        assertThat(comments.path(0).path("body").asText()).isEqualTo("Settled on the phone.");
    }

    @Test
    public void anIntegrationMaySendWhatItAlwaysSends() {
        Person integration = project.as("admin");
        JsonNode created = integration
                .jira()
                .post(
                        "/rest/api/2/issue",
                        Map.of(
                                "fields",
                                Map.of(
                                        "project",
                                        Map.of("key", "SHOP"),
                                        "issuetype",
                                        Map.of("id", project.installed().id("issue-type")),
                                        "summary",
                                        "Guest checkout is missing",
                                        "description",
                                        "Reported by the shop team.",
                                        "priority",
                                        Map.of("id", "2"),
                                        "labels",
                                        List.of("checkout"),
                                        "assignee",
                                        Map.of("name", "johann"),
                                        "reporter",
                                        Map.of("name", "claire"),
                                        field("partner"),
                                        "Agency Ltd")))
                .json(201);

        JsonNode fields = integration.sees(created.path("key").asText()).fields();
        assertThat(fields.path("description").asText()).isEqualTo("Reported by the shop team.");
        assertThat(fields.path("priority").path("id").asText()).isEqualTo("2");
        assertThat(fields.path("labels").path(0).asText()).isEqualTo("checkout");
        assertThat(fields.path("assignee").path("name").asText()).isEqualTo("johann");
        assertThat(fields.path("reporter").path("name").asText()).isEqualTo("claire");
    }

    @Test
    public void waiversStandOnATabOfTheirOwnAndSayWhatTheyAre() {
        Escalation escalation = claire.createsEscalation();
        Document page = Jsoup.parse(Visitor.signedIn(JIRA.url(), "claire")
                .get("/secure/EditIssue!default.jspa?id=" + escalation.id())
                .expect(200)
                .text());

        List<String> tabs = page.select(".form-tabs a").eachText();
        assertThat(tabs)
                .containsExactly("Scope", "Partner", "Adobe", "Exceptions")
                .inOrder();
        assertThat(page.select(".form-tab:last-of-type input[name=" + field("waived-checks") + "]"))
                .hasSize(6);
        assertThat(page.select("label").eachText()).contains("Not applicable: scope review");
    }

    private static String field(String key) {
        return project.installed().field(key);
    }
}
