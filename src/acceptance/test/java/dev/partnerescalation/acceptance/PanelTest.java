package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Before anybody presses a button, the page of an escalation says what is missing, to everybody in their own language. */
public final class PanelTest {

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private static PreparedProject project;

    @BeforeClass
    public static void setUpTheProject() {
        project = PreparedProject.setUpIn(JIRA);
    }

    @Test
    public void everybodyIsLedThroughTheStoryInTheirOwnLanguage() {
        for (String name : List.of("claire", "anneke", "johann")) {
            Person person = project.as(name);
            Bundle messages = person.messages();
            Escalation escalation = person.createsEscalation();

            PanelOnPage draft = panel(person, escalation);
            assertThat(page(person, escalation)).contains(">" + messages.text("partnerescalation.panel.title") + "<");
            assertThat(draft.language()).isEqualTo(messages.locale().getLanguage());
            assertThat(draft.state()).isEqualTo("draft");
            assertThat(draft.button()).hasValue(Transition.START_SCOPE_REVIEW.nameIn(messages));
            assertThat(draft.head()).contains(messages.text("partnerescalation.panel.title.open"));
            assertThat(draft.progress()).hasValue(progress(messages, 0, draft));
            assertThat(draft.check("scope").name()).isEqualTo(messages.check("scope"));
            assertThat(draft.check("scope").stateText()).isEqualTo(messages.text("partnerescalation.state.open"));

            escalation.after(Transition.START_SCOPE_REVIEW);
            PanelOnPage review = panel(person, escalation);
            assertThat(review.state()).isEqualTo("scope");
            assertThat(review.now()).contains(messages.text("partnerescalation.panel.now.scope"));

            escalation.with(Prepared.scope());
            PanelOnPage reviewed = panel(person, escalation);
            assertThat(reviewed.state()).isEqualTo("step");
            assertThat(reviewed.button()).hasValue(Transition.CONTACT_PARTNER.nameIn(messages));
            assertThat(reviewed.check("scope").side())
                    .isEqualTo(messages.option("scope-outcome", "in-scope-not-delivered"));

            escalation.after(Transition.CONTACT_PARTNER);
            PanelOnPage discussion = panel(person, escalation);
            assertThat(discussion.state()).isEqualTo("open");
            assertThat(discussion.now()).contains(messages.text("partnerescalation.panel.now.contact"));

            escalation
                    .with(Prepared.contact()
                            .day("partner-contact-date", Prepared.TODAY)
                            .text("english-summary", Prepared.ENGLISH_SUMMARY))
                    .after(Transition.PREPARE_HANDOVER);
            PanelOnPage meanwhile = panel(person, escalation);
            assertThat(meanwhile.state()).isEqualTo("meanwhile");
            assertThat(meanwhile.button()).hasValue(messages.text("partnerescalation.panel.now.examples.button"));
            String until = messages.day(Prepared.lastDayFor(Prepared.TODAY));
            assertThat(meanwhile.check("opportunity").side())
                    .isEqualTo(messages.text("partnerescalation.panel.note.until", until));

            escalation.withExample("SHOP-1");
            PanelOnPage waiting = panel(person, escalation);
            assertThat(waiting.state()).isEqualTo("waiting");
            assertThat(waiting.button()).isEmpty();
            assertThat(waiting.now()).contains(messages.text("partnerescalation.panel.now.waiting.text", until));

            escalation.with(Fields.none().option("partner-response", "disagrees"));
            PanelOnPage ready = panel(person, escalation);
            assertThat(ready.isReady()).isTrue();
            assertThat(ready.head())
                    .containsExactly(
                            messages.text("partnerescalation.panel.title.ready"),
                            messages.text("partnerescalation.panel.count.all"))
                    .inOrder();
            assertThat(ready.button()).hasValue(Transition.HAND_OVER.nameIn(messages));

            escalation.handsOver().expect(204);
            PanelOnPage over = panel(person, escalation);
            assertThat(over.state()).isEqualTo("handedOver");
            assertThat(over.checks()).isEmpty();
            assertThat(over.now()).contains(messages.text("partnerescalation.panel.now.send"));
        }
    }

    @Test
    public void whatThePartnerSolvedIsToBeClosed() {
        for (String name : List.of("claire", "anneke", "johann")) {
            Person person = project.as(name);
            Bundle messages = person.messages();
            Escalation escalation =
                    person.preparesEscalation().with(Fields.none().option("partner-response", "resolved"));
            PanelOnPage panel = panel(person, escalation);
            assertThat(panel.state()).isEqualTo("solved");
            assertThat(panel.button()).hasValue(Transition.RESOLVE_WITH_PARTNER.nameIn(messages));
            assertThat(panel.now())
                    .contains(messages.text(
                            "partnerescalation.panel.now.solved.text",
                            messages.option("partner-response", "resolved")));
        }
    }

    @Test
    public void whoMayNotEditIsToldAndLedNowhere() {
        Escalation escalation = project.as("claire").createsEscalation().after(Transition.START_SCOPE_REVIEW);
        Visitor agency = Visitor.signedIn(JIRA.url(), "agency");
        PanelOnPage panel =
                PanelOnPage.on(agency.get("/browse/" + escalation.key()).text()).orElseThrow();
        assertThat(panel.state()).isEqualTo("reader");
        assertThat(panel.links()).isEmpty();
    }

    @Test
    public void oneEscalationIsReadInThreeLanguages() {
        Escalation escalation = project.as("anneke").createsEscalation();
        for (String name : List.of("claire", "anneke", "johann")) {
            Person person = project.as(name);
            assertThat(panel(person, escalation).now())
                    .contains(person.messages().text("partnerescalation.panel.now.start"));
        }
    }

    /** The number of checks that block is the same in every state. */
    private static String progress(Bundle messages, int done, PanelOnPage panel) {
        int all = (int) panel.checks().stream()
                .filter(check -> !check.state().equals("recommended"))
                .count();
        return messages.text("partnerescalation.panel.progress", done, all);
    }

    @Test
    public void aReaderOfFrenchReadsEnglishAndNoKey() {
        Escalation escalation = project.as("anneke").createsEscalation();
        Visitor french = Visitor.signedIn(JIRA.url(), "agency").reads("fr_FR");
        PanelOnPage panel =
                PanelOnPage.on(french.get("/browse/" + escalation.key()).text()).orElseThrow();
        assertThat(panel.language()).isEqualTo("en");
        assertThat(panel.head()).contains(Bundle.english().text("partnerescalation.panel.title.open"));
        assertThat(panel.html()).doesNotContain("partnerescalation.");
    }

    @Test
    public void otherIssuesHaveNoPanelAndNothingOfThemIsReadByTheApp() {
        Person anneke = project.as("anneke");
        Escalation escalation = anneke.createsEscalation();
        List<String> reading = List.of(
                "WorkflowManager.getWorkflow",
                "CustomFieldManager.getCustomFieldObject",
                "IssueLinkManager.getOutwardLinks",
                "RemoteIssueLinkManager.getRemoteIssueLinksForIssue");
        reading.forEach(member -> JIRA.jira().faults().failAt(member, 1));
        for (String other : List.of("SHOP-1", "OPS-1")) {
            assertThat(PanelOnPage.on(page(anneke, anneke.sees(other)))).isEmpty();
        }

        // The faults are still waiting: on the escalation, where the app does read, the first of them strikes.
        PanelOnPage failed = panel(anneke, escalation);
        assertThat(failed.state()).isEqualTo("error");
        String said = anneke.messages().error("unexpected", "");
        assertThat(failed.messages().get(1)).startsWith(said.substring(0, said.indexOf('(')));
        while (panel(anneke, escalation).state().equals("error")) {
            // until every fault has struck
        }
    }

    @Test
    public void theStyleOfThePanelIsOnThePage() {
        Person claire = project.as("claire");
        String page = page(claire, claire.createsEscalation());
        String address =
                page.replaceAll("(?s).*href=\"[^\"]*?(/download/resources/[^\"]*readiness\\.css[^\"]*)\".*", "$1");
        assertThat(address).startsWith("/download/resources/");
        Answer css = claire.jira().get(address).expect(200);
        assertThat(css.header("Content-Type")).startsWith("text/css");
        assertThat(css.text()).contains(".pe-panel");
    }

    @Test
    public void anExampleThatTheReaderMayNotSeeCountsAndIsNotNamed() {
        Escalation escalation = project.as("claire").preparesEscalation().withExample("OPS-1");
        Person agency = project.as("agency");
        String title = project.as("claire")
                .jira()
                .get("/rest/api/2/issue/OPS-1")
                .json(200)
                .path("fields")
                .path("summary")
                .asText();
        PanelOnPage panel = panel(agency, escalation);
        assertThat(panel.check("examples").state()).isEqualTo("met");
        assertThat(panel.html()).doesNotContain("OPS");
        assertThat(title).isNotEmpty();
        assertThat(panel.html()).doesNotContain(title);
    }

    @Test
    public void linksLeadToPagesThatExist() {
        Person anneke = project.as("anneke");
        Escalation escalation = anneke.createsEscalation();
        Visitor visitor = Visitor.signedIn(JIRA.url(), "anneke");
        List<String> links = panel(anneke, escalation).links().stream()
                .map(link -> link.replaceAll("#.*", ""))
                // These pages are forms of the app.
                .filter(link -> !link.contains("/PartnerEscalation"))
                .distinct()
                .toList();
        assertThat(links).hasSize(2);
        for (String link : links) {
            assertThat(link).startsWith("/jira/secure/");
            assertWithMessage(link)
                    .that(visitor.get(link.substring("/jira".length())).status())
                    .isEqualTo(200);
        }
    }

    @Test
    public void hostileTextsAreShownAndNeverMarkup() {
        Person claire = project.as("claire");
        String hostile =
                "</p></div><script>alert(1)</script> ${issue} $view.lang #end {0} '\" &amp; <img src=x onerror=alert(1)>"
                        + " because the agency closed its doors";
        Escalation escalation = claire.createsEscalation()
                .with(Fields.none()
                        .text("summary", "<b>" + "x".repeat(200))
                        .text("scope-notes", hostile)
                        .text("partner-contact-notes", hostile + " and left")
                        .text("english-summary", hostile + " without a word")
                        .waived("scope", "contact", "examples", "english")
                        .text("waiver-reason", hostile + " for good"));
        PanelOnPage panel = panel(claire, escalation);
        assertThat(panel.check("scope").state()).isEqualTo("waived");
        assertThat(panel.check("scope").notes())
                .containsExactly(claire.messages().text("partnerescalation.panel.waived", hostile + " for good"));
        assertThat(panel.html()).doesNotContain("<script");
        assertThat(panel.html()).doesNotContain("<img");
        assertThat(panel.html()).doesNotContain("&amp;lt;");
    }

    @Test
    public void anUnreadableSettingIsNotReadyAndNamed() {
        Person johann = project.as("johann");
        Escalation escalation = johann.preparesEscalation().withExample("SHOP-1");
        TransitionValidator validator = project.handOverValidator();
        validator.set("min.words", "many");
        try {
            PanelOnPage panel = panel(johann, escalation);
            assertThat(panel.state()).isEqualTo("error");
            assertThat(panel.messages()).contains(johann.messages().error("setting", "min.words"));
            assertThat(panel.checks()).isEmpty();
        } finally {
            validator.reset();
        }
    }

    @Test
    public void aGateThatNobodyGuardsIsNotShownAndAWorkflowWithoutAnyIsPointedOut() {
        Person claire = project.as("claire");
        Escalation escalation = claire.createsEscalation();
        List<TransitionValidator> validators = List.of(
                project.validator(Transition.CONTACT_PARTNER),
                project.validator(Transition.PREPARE_HANDOVER),
                project.validator(Transition.HAND_OVER));
        validators.forEach(TransitionValidator::remove);
        try {
            assertThat(panel(claire, escalation).sentences())
                    .contains(claire.messages().text("partnerescalation.panel.no-gate"));
        } finally {
            validators.forEach(TransitionValidator::reset);
        }
    }

    @Test
    public void aClosedEscalationSaysSo() {
        Person anneke = project.as("anneke");
        Escalation escalation = anneke.createsEscalation();
        escalation
                .transition(Transition.RESOLVE_WITH_PARTNER.id(Status.DRAFT), Fields.none())
                .expect(204);
        PanelOnPage panel = panel(anneke, escalation);
        assertThat(panel.state()).isEqualTo("closed");
        assertThat(panel.head())
                .containsExactly(
                        anneke.messages().text("partnerescalation.panel.title.closed"),
                        anneke.messages().name("resolution", "Resolved with partner"))
                .inOrder();
        assertThat(panel.checks()).isEmpty();
    }

    private static PanelOnPage panel(Person reader, Escalation escalation) {
        return PanelOnPage.on(page(reader, escalation))
                .orElseThrow(() -> new AssertionError("No panel on " + escalation.key()));
    }

    private static String page(Person reader, Escalation escalation) {
        return reader.jira().get("/browse/" + escalation.key()).expect(200).text();
    }
}
