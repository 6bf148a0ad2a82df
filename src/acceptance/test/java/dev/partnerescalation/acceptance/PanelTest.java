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
            assertThat(draft.judged()).hasSize(1);
            assertThat(draft.goal().heading())
                    .isEqualTo(messages.text("partnerescalation.panel.goal", Transition.HAND_OVER.nameIn(messages)));
            assertThat(draft.goal().sentences())
                    .containsExactly(
                            messages.text("partnerescalation.panel.state.not-ready"), messages.error("summary", 3))
                    .inOrder();
            assertThat(draft.progress()).hasValue(messages.text("partnerescalation.panel.progress", 0, 5));
            assertThat(draft.goal().check("scope").messages())
                    .containsExactly(messages.check("scope"), messages.text("partnerescalation.state.open"))
                    .inOrder();

            escalation.after(Transition.START_SCOPE_REVIEW);
            PanelOnPage review = panel(person, escalation);
            assertThat(review.judged()).hasSize(2);
            assertThat(review.next().heading())
                    .isEqualTo(
                            messages.text("partnerescalation.panel.next", Transition.CONTACT_PARTNER.nameIn(messages)));
            assertThat(review.next().check("scope").sentences())
                    .containsExactly(
                            messages.error("scope.missing", messages.field("scope-outcome")),
                            messages.error("scope.notes", messages.field("scope-notes"), 40))
                    .inOrder();
            assertThat(review.goal().check("scope").sentences())
                    .containsExactly(messages.text("partnerescalation.panel.see-above"));

            escalation.with(Prepared.scope());
            assertThat(panel(person, escalation).next().isReady()).isTrue();
            escalation
                    .after(Transition.CONTACT_PARTNER)
                    .with(Prepared.contact().day("partner-contact-date", Prepared.TODAY))
                    .after(Transition.PREPARE_HANDOVER);
            PanelOnPage waiting = panel(person, escalation);
            assertThat(waiting.judged()).hasSize(1);
            assertThat(waiting.next().check("opportunity").sentences())
                    .containsExactly(messages.error(
                            "contact.waiting",
                            messages.day(Prepared.lastDayFor(Prepared.TODAY)),
                            messages.field("partner-response")));

            escalation
                    .with(Fields.none().option("partner-response", "disagrees"))
                    .withExample("SHOP-1");
            PanelOnPage ready = panel(person, escalation);
            assertThat(ready.next().isReady()).isTrue();
            assertThat(ready.next().sentences())
                    .containsExactly(
                            messages.text("partnerescalation.panel.ready"),
                            messages.text("partnerescalation.panel.gate.ready"))
                    .inOrder();
            assertThat(ready.next().check("english").messages())
                    .contains(messages.text("partnerescalation.state.warning"));
            assertThat(ready.progress()).hasValue(messages.text("partnerescalation.panel.progress", 4, 5));

            escalation.handsOver().expect(204);
            PanelOnPage over = panel(person, escalation);
            assertThat(over.judged()).isEmpty();
            assertThat(over.progress()).isEmpty();
            // Between them stands the day of the hand-over, which depends on where the reader is.
            assertThat(over.sentences()).hasSize(3);
            assertThat(over.sentences())
                    .containsAtLeast(
                            messages.text("jira.translation.status.withadobeaccountteam.desc"),
                            messages.text("partnerescalation.panel.outcome.no-gate"))
                    .inOrder();
        }
    }

    @Test
    public void oneEscalationIsReadInThreeLanguages() {
        Escalation escalation = project.as("anneke").createsEscalation();
        for (String name : List.of("claire", "anneke", "johann")) {
            Person person = project.as(name);
            assertThat(panel(person, escalation).goal().sentences())
                    .contains(person.messages().error("summary", 3));
        }
    }

    @Test
    public void aReaderOfFrenchReadsEnglishAndNoKey() {
        Escalation escalation = project.as("anneke").createsEscalation();
        Visitor french = Visitor.signedIn(JIRA.url(), "agency").reads("fr_FR");
        PanelOnPage panel =
                PanelOnPage.on(french.get("/browse/" + escalation.key()).text()).orElseThrow();
        assertThat(panel.language()).isEqualTo("en");
        assertThat(panel.goal().sentences()).contains(Bundle.english().error("summary", 3));
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
        assertThat(failed.judged()).isEmpty();
        String said = anneke.messages().error("unexpected", "");
        assertThat(failed.sentences()).hasSize(1);
        assertThat(failed.sentences().get(0)).startsWith(said.substring(0, said.indexOf('(')));
        while (panel(anneke, escalation).judged().isEmpty()) {
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
        assertThat(css.text()).contains(".pe-readiness");
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
        assertThat(panel.next().check("examples").state()).isEqualTo("met");
        assertThat(panel.html()).doesNotContain("OPS");
        assertThat(title).isNotEmpty();
        assertThat(panel.html()).doesNotContain(title);
    }

    @Test
    public void linksLeadToPagesThatExist() {
        Person anneke = project.as("anneke");
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
        assertThat(panel.goal().check("scope").state()).isEqualTo("waived");
        assertThat(panel.goal().check("scope").sentences())
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
            assertThat(panel.next().isReady()).isFalse();
            assertThat(panel.next().sentences()).contains(johann.messages().error("setting", "min.words"));
            assertThat(panel.next().checks()).isEmpty();
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
        assertThat(panel(anneke, escalation).sentences())
                .containsExactly(
                        anneke.messages().text("partnerescalation.panel.outcome.closed"),
                        anneke.messages().text("partnerescalation.panel.outcome.no-gate"))
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
