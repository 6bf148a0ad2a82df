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

    private static Scene scene;

    @BeforeClass
    public static void setUpTheProject() {
        scene = Scene.setUpIn(JIRA);
    }

    @Test
    public void everybodyIsLedThroughTheStoryInTheirOwnLanguage() {
        for (String name : List.of("claire", "anneke", "johann")) {
            Person person = scene.as(name);
            Bundle words = person.words();
            Escalation escalation = person.createsEscalation();

            PanelOnPage draft = panel(person, escalation);
            assertThat(page(person, escalation)).contains(">" + words.text("partnerescalation.panel.title") + "<");
            assertThat(draft.language()).isEqualTo(words.locale().getLanguage());
            assertThat(draft.gates()).hasSize(1);
            assertThat(draft.goal().heading())
                    .isEqualTo(words.text("partnerescalation.panel.goal", Transition.HAND_OVER.nameIn(words)));
            assertThat(draft.goal().sentences())
                    .containsExactly(words.text("partnerescalation.panel.state.not-ready"), words.error("summary", 3))
                    .inOrder();
            assertThat(draft.progress()).hasValue(words.text("partnerescalation.panel.progress", 0, 5));
            assertThat(draft.goal().check("scope").words())
                    .containsExactly(words.check("scope"), words.text("partnerescalation.state.open"))
                    .inOrder();

            escalation.after(Transition.START_SCOPE_REVIEW);
            PanelOnPage review = panel(person, escalation);
            assertThat(review.gates()).hasSize(2);
            assertThat(review.next().heading())
                    .isEqualTo(words.text("partnerescalation.panel.next", Transition.CONTACT_PARTNER.nameIn(words)));
            assertThat(review.next().check("scope").sentences())
                    .containsExactly(
                            words.error("scope.missing", words.field("scope-outcome")),
                            words.error("scope.notes", words.field("scope-notes"), 40))
                    .inOrder();
            assertThat(review.goal().check("scope").sentences())
                    .containsExactly(words.text("partnerescalation.panel.see-above"));

            escalation.with(Prepared.scope());
            assertThat(panel(person, escalation).next().isReady()).isTrue();
            escalation
                    .after(Transition.CONTACT_PARTNER)
                    .with(Prepared.contact().day("partner-contact-date", Prepared.TODAY))
                    .after(Transition.PREPARE_HANDOVER);
            PanelOnPage waiting = panel(person, escalation);
            assertThat(waiting.gates()).hasSize(1);
            assertThat(waiting.next().check("opportunity").sentences())
                    .containsExactly(words.error(
                            "contact.waiting",
                            words.day(Prepared.lastDayFor(Prepared.TODAY)),
                            words.field("partner-response")));

            escalation
                    .with(Fields.none().option("partner-response", "disagrees"))
                    .withExample("SHOP-1");
            PanelOnPage ready = panel(person, escalation);
            assertThat(ready.next().isReady()).isTrue();
            assertThat(ready.next().sentences())
                    .containsExactly(
                            words.text("partnerescalation.panel.ready"),
                            words.text("partnerescalation.panel.gate.ready"))
                    .inOrder();
            assertThat(ready.next().check("english").words()).contains(words.text("partnerescalation.state.warning"));
            assertThat(ready.progress()).hasValue(words.text("partnerescalation.panel.progress", 4, 5));

            escalation.handsOver().expect(204);
            PanelOnPage over = panel(person, escalation);
            assertThat(over.gates()).isEmpty();
            assertThat(over.progress()).isEmpty();
            // Between them stands the day of the hand-over, which depends on where the reader is.
            assertThat(over.sentences()).hasSize(3);
            assertThat(over.sentences())
                    .containsAtLeast(
                            words.text("jira.translation.status.withadobeaccountteam.desc"),
                            words.text("partnerescalation.panel.outcome.no-gate"))
                    .inOrder();
        }
    }

    @Test
    public void oneEscalationIsReadInThreeLanguages() {
        Escalation escalation = scene.as("anneke").createsEscalation();
        for (String name : List.of("claire", "anneke", "johann")) {
            Person person = scene.as(name);
            assertThat(panel(person, escalation).goal().sentences())
                    .contains(person.words().error("summary", 3));
        }
    }

    @Test
    public void aReaderOfFrenchReadsEnglishAndNoKey() {
        Escalation escalation = scene.as("anneke").createsEscalation();
        Visitor french = Visitor.signedIn(JIRA.url(), "agency").reads("fr_FR");
        PanelOnPage panel =
                PanelOnPage.on(french.get("/browse/" + escalation.key()).text()).orElseThrow();
        assertThat(panel.language()).isEqualTo("en");
        assertThat(panel.goal().sentences()).contains(Bundle.english().error("summary", 3));
        assertThat(panel.html()).doesNotContain("partnerescalation.");
    }

    @Test
    public void otherIssuesHaveNoPanelAndNothingOfThemIsReadByTheApp() {
        Person anneke = scene.as("anneke");
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
        assertThat(failed.gates()).isEmpty();
        String said = anneke.words().error("unexpected", "");
        assertThat(failed.sentences()).hasSize(1);
        assertThat(failed.sentences().get(0)).startsWith(said.substring(0, said.indexOf('(')));
        while (panel(anneke, escalation).gates().isEmpty()) {
            // until every fault has struck
        }
    }

    @Test
    public void theStyleOfThePanelIsOnThePage() {
        Person claire = scene.as("claire");
        String page = page(claire, claire.createsEscalation());
        String address =
                page.replaceAll("(?s).*href=\"[^\"]*?(/download/resources/[^\"]*readiness\\.css[^\"]*)\".*", "$1");
        assertThat(address).startsWith("/download/resources/");
        Answer css = claire.jira().get(address).expect(200);
        assertThat(css.header("Content-Type")).startsWith("text/css");
        assertThat(css.text()).contains(".pe-readiness");
    }

    @Test
    public void anExampleThatTheReaderMayNotSeeCountsAndIsNotNamed() {
        Escalation escalation = scene.as("claire").preparesEscalation().withExample("OPS-1");
        Person agency = scene.as("agency");
        String title = scene.as("claire")
                .jira()
                .get("/rest/api/2/issue/OPS-1")
                .json(200)
                .path("fields")
                .path("summary")
                .asText();
        PanelOnPage panel = panel(agency, escalation);
        assertThat(panel.next().check("examples").state()).isEqualTo("met");
        assertThat(panel.html()).doesNotContain("OPS");
        assertThat(title).isNotEmpty();
        assertThat(panel.html()).doesNotContain(title);
    }

    @Test
    public void linksLeadToPagesThatExist() {
        Person anneke = scene.as("anneke");
        Escalation escalation = anneke.createsEscalation();
        Visitor visitor = Visitor.signedIn(JIRA.url(), "anneke");
        List<String> links = panel(anneke, escalation).goal().checks().stream()
                .flatMap(check -> check.links().stream())
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
        Person claire = scene.as("claire");
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
        assertThat(panel.goal().check("scope").state()).isEqualTo("waived");
        assertThat(panel.goal().check("scope").sentences())
                .containsExactly(claire.words().text("partnerescalation.panel.waived", hostile + " for good"));
        assertThat(panel.html()).doesNotContain("<script");
        assertThat(panel.html()).doesNotContain("<img");
        assertThat(panel.html()).doesNotContain("&amp;lt;");
    }

    @Test
    public void anUnreadableSettingIsNotReadyAndNamed() {
        Person johann = scene.as("johann");
        Escalation escalation = johann.preparesEscalation().withExample("SHOP-1");
        Gate gate = scene.handOverGate();
        gate.set("min.words", "many");
        try {
            PanelOnPage panel = panel(johann, escalation);
            assertThat(panel.next().isReady()).isFalse();
            assertThat(panel.next().sentences()).contains(johann.words().error("setting", "min.words"));
            assertThat(panel.next().checks()).isEmpty();
        } finally {
            gate.reset();
        }
    }

    @Test
    public void aGateThatNobodyGuardsIsNotShownAndAWorkflowWithoutAnyIsPointedOut() {
        Person claire = scene.as("claire");
        Escalation escalation = claire.createsEscalation();
        List<Gate> gates = List.of(
                scene.gate(Transition.CONTACT_PARTNER),
                scene.gate(Transition.PREPARE_HANDOVER),
                scene.gate(Transition.HAND_OVER));
        gates.forEach(Gate::remove);
        try {
            assertThat(panel(claire, escalation).sentences())
                    .contains(claire.words().text("partnerescalation.panel.no-gate"));
        } finally {
            gates.forEach(Gate::reset);
        }
    }

    @Test
    public void aClosedEscalationSaysSo() {
        Person anneke = scene.as("anneke");
        Escalation escalation = anneke.createsEscalation();
        escalation
                .transition(Transition.RESOLVE_WITH_PARTNER.id(Status.DRAFT), Fields.none())
                .expect(204);
        assertThat(panel(anneke, escalation).sentences())
                .containsExactly(
                        anneke.words().text("partnerescalation.panel.outcome.closed"),
                        anneke.words().text("partnerescalation.panel.outcome.no-gate"))
                .inOrder();
    }

    private static PanelOnPage panel(Person reader, Escalation escalation) {
        return PanelOnPage.on(page(reader, escalation))
                .orElseThrow(() -> new AssertionError("No panel on " + escalation.key()));
    }

    private static String page(Person reader, Escalation escalation) {
        return reader.jira().get("/browse/" + escalation.key()).expect(200).text();
    }
}
