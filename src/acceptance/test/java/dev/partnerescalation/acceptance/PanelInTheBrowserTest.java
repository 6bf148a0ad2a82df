package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;

import dev.partnerescalation.acceptance.browser.Browser;
import dev.partnerescalation.acceptance.browser.IssuePage;
import dev.partnerescalation.acceptance.browser.Panel;
import dev.partnerescalation.acceptance.browser.SignInPage;
import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** The panel beside an escalation, in each of its states, as people in three languages see it. */
public final class PanelInTheBrowserTest {

    static final String PANEL = "readiness-panel";

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private static PreparedProject project;

    @Rule
    public final Browser browser = Browser.at(JIRA::url);

    @BeforeClass
    public static void setUpTheProject() {
        project = PreparedProject.setUpIn(JIRA);
    }

    @Test
    public void aNewEscalationIsToldWhatTheHandOverWillWant() {
        for (Person person : people()) {
            Bundle messages = person.messages();
            Panel panel = seenBy(person, person.createsEscalation());

            assertThat(panel.check(0, "scope")).isEqualTo("open");
            assertThat(panel.text(0, "scope"))
                    .contains(messages.error("scope.missing", messages.field("scope-outcome")));
            assertThat(panel.text()).contains(messages.check("contact"));
            assertThat(panel.language()).startsWith(messages.locale().getLanguage());
            Readable.check(browser);
        }
    }

    @Test
    public void beforeAGateBothTheGateAndTheHandOverAreJudged() {
        for (Person person : people()) {
            Bundle messages = person.messages();
            Panel panel = seenBy(person, person.createsEscalation().after(Transition.START_SCOPE_REVIEW));

            assertThat(panel.numberOfGates()).isEqualTo(2);
            assertThat(panel.transition(0)).isEqualTo("not-ready");
            assertThat(panel.text()).contains(Transition.CONTACT_PARTNER.nameIn(messages));
            assertThat(panel.text()).contains(Transition.HAND_OVER.nameIn(messages));
            assertThat(panel.check(0, "scope")).isEqualTo("open");
            assertThat(panel.check(1, "contact")).isEqualTo("open");
            Readable.check(browser);
        }
    }

    @Test
    public void eachCheckHasItsOwnState() {
        for (Person person : people()) {
            Bundle messages = person.messages();
            Escalation escalation = person.preparesEscalation()
                    .with(Fields.none()
                            .waived("contact")
                            .text("waiver-reason", Prepared.WAIVER_REASON)
                            .empty("english-summary", "partner-contact-notes"));
            Panel panel = seenBy(person, escalation);

            assertThat(panel.transition(0)).isEqualTo("not-ready");
            assertThat(panel.check(0, "scope")).isEqualTo("met");
            assertThat(panel.check(0, "timeline")).isEqualTo("notNeeded");
            assertThat(panel.check(0, "contact")).isEqualTo("waived");
            assertThat(panel.check(0, "examples")).isEqualTo("open");
            assertThat(panel.text(0, "examples")).contains(messages.error("examples.linked", 1, 0));
            assertThat(panel.check(0, "english")).isEqualTo("warning");
            Readable.check(browser);
        }
    }

    @Test
    public void aPreparedEscalationIsReady() {
        for (Person person : people()) {
            Panel panel = seenBy(person, person.preparesEscalation().withExample("SHOP-1"));

            assertThat(panel.transition(0)).isEqualTo("ready");
            for (String check : List.of("scope", "contact", "opportunity", "examples", "english")) {
                assertThat(panel.check(0, check)).isEqualTo("met");
            }
            Readable.check(browser);
        }
    }

    @Test
    public void whoIsToldWhatIsMissingFindsTheWayToMendIt() {
        Person anneke = project.as("anneke");
        Escalation escalation = anneke.createsEscalation().after(Transition.START_SCOPE_REVIEW);
        Panel panel = seenBy(anneke, escalation);

        browser.open(panel.links(0, "scope").get(0).substring(JIRA.url().length()));
        assertThat(browser.byId(project.installed().field("scope-outcome")).isDisplayed())
                .isTrue();
    }

    @Test
    public void afterTheHandOverThereIsNoGateLeft() {
        for (Person person : people()) {
            Escalation escalation =
                    person.preparesEscalation().withExample("SHOP-1").after(Transition.HAND_OVER);
            assertThat(seenBy(person, escalation).numberOfGates()).isEqualTo(0);
            Readable.check(browser);

            escalation
                    .transition(Transition.CLOSE.id(Status.WITH_ADOBE), Fields.none())
                    .expect(204);
            assertThat(seenBy(person, escalation).numberOfGates()).isEqualTo(0);
            Readable.check(browser);
        }
    }

    @Test
    public void aHiddenExampleCountsAndIsNotNamed() {
        Escalation escalation = project.as("claire").preparesEscalation().withExample("OPS-1");
        Person agency = project.as("agency");
        Panel panel = seenBy(agency, agency.sees(escalation));

        assertThat(panel.check(0, "examples")).isEqualTo("met");
        assertThat(browser.source()).doesNotContain("OPS-1");
        assertThat(browser.source()).doesNotContain("Renew the certificates");
    }

    @Test
    public void unreadableSettingsAreToldAndNothingIsReady() {
        Person johann = project.as("johann");
        Escalation escalation = johann.preparesEscalation().withExample("SHOP-1");
        TransitionValidator validator = project.handOverValidator();
        validator.set("mode.scope", "sometimes");
        try {
            Panel panel = seenBy(johann, escalation);
            assertThat(panel.transition(0)).isEqualTo("not-ready");
            assertThat(panel.text()).doesNotContain("Exception");
            Readable.check(browser);
        } finally {
            validator.reset();
        }
    }

    @Test
    public void otherIssuesHaveNoPanel() {
        SignInPage.openIn(browser).signIn("claire");
        assertThat(IssuePage.open(browser, "SHOP-1").hasPanel(PANEL)).isFalse();

        String bug = project.as("claire")
                .jira()
                .post(
                        "/rest/api/2/issue",
                        Map.of(
                                "fields",
                                Map.of(
                                        "project", Map.of("key", "SHOP"),
                                        "issuetype", Map.of("name", "Bug"),
                                        "summary", "No escalation")))
                .json(201)
                .path("key")
                .asText();
        assertThat(IssuePage.open(browser, bug).hasPanel(PANEL)).isFalse();
    }

    private static List<Person> people() {
        return List.of(project.as("claire"), project.as("anneke"), project.as("johann"));
    }

    private Panel seenBy(Person person, Escalation escalation) {
        if (browser.has("#log_out")) {
            browser.follow("#log_out");
        }
        SignInPage.openIn(browser).signIn(person.name());
        return IssuePage.open(browser, escalation.key()).panel(PANEL);
    }
}
