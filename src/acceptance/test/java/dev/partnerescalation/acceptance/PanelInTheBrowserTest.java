package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

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
    public void aNewEscalationIsToldToStart() {
        for (Person person : people()) {
            Bundle messages = person.messages();
            Panel panel = seenBy(person, person.createsEscalation());

            assertThat(panel.state()).isEqualTo("draft");
            assertThat(panel.check("scope")).isEqualTo("open");
            assertThat(panel.text()).contains(messages.check("contact"));
            assertThat(panel.language()).startsWith(messages.locale().getLanguage());
            hasAtMostOneButton(panel);
            Readable.check(browser);
        }
    }

    @Test
    public void theUsualStateIsShortAndFirstInItsColumn() {
        for (Person person : people()) {
            Escalation escalation = person.createsEscalation()
                    .with(Prepared.scope())
                    .after(Transition.START_SCOPE_REVIEW)
                    .after(Transition.CONTACT_PARTNER);
            Panel panel = seenBy(person, escalation);
            assertThat(panel.state()).isEqualTo("open");
            browser.run("document.getElementById('" + PANEL + "').style.width = '430px'");
            boolean german = person.messages().locale().getLanguage().equals("de");
            assertWithMessage("words in %s: %s", person.messages().locale(), panel.text())
                    .that(panel.words())
                    .isAtMost(120);
            assertWithMessage("height in %s", person.messages().locale())
                    .that(panel.height())
                    .isAtMost(german ? 580 : 560);
            assertThat(panel.top())
                    .isLessThan(browser.byId("peoplemodule").getLocation().getY());
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
                            .empty("partner-contact-notes"));
            Panel panel = seenBy(person, escalation);

            assertThat(panel.state()).isEqualTo("open");
            assertThat(panel.check("scope")).isEqualTo("met");
            assertThat(panel.check("timeline")).isEqualTo("notNeeded");
            assertThat(panel.check("contact")).isEqualTo("waived");
            assertThat(panel.text("contact")).contains(Prepared.WAIVER_REASON);
            assertThat(panel.check("examples")).isEqualTo("open");
            assertThat(panel.now()).contains(messages.text("partnerescalation.panel.now.examples"));
            hasAtMostOneButton(panel);
            Readable.check(browser);
        }
    }

    @Test
    public void aPreparedEscalationIsReady() {
        for (Person person : people()) {
            Panel panel = seenBy(person, person.preparesEscalation().withExample("SHOP-1"));

            assertThat(panel.state()).isEqualTo("ready");
            for (String check : List.of("scope", "contact", "opportunity", "examples", "english")) {
                assertThat(panel.check(check)).isEqualTo("met");
            }
            hasAtMostOneButton(panel);
            Readable.check(browser);
        }
    }

    @Test
    public void whileThePartnerHasTimeNoButtonStandsOut() {
        for (Person person : people()) {
            Escalation escalation = person.preparesEscalation()
                    .withExample("SHOP-1")
                    .with(Fields.none().day("partner-contact-date", Prepared.TODAY));
            Panel panel = seenBy(person, escalation);

            assertThat(panel.state()).isEqualTo("waiting");
            assertThat(panel.primaryButtons()).isEmpty();
            Readable.check(browser);
        }
    }

    @Test
    public void whatThePartnerSolvedIsClosedByOneButton() {
        Person johann = project.as("johann");
        Escalation escalation = johann.preparesEscalation().with(Fields.none().option("partner-response", "resolved"));
        Panel panel = seenBy(johann, escalation);

        assertThat(panel.state()).isEqualTo("solved");
        hasAtMostOneButton(panel);
        Readable.check(browser);
    }

    @Test
    public void theButtonTakesTheNextStepAtOnceAsJirasOwnDoes() {
        Person anneke = project.as("anneke");
        Bundle messages = anneke.messages();
        seenBy(anneke, anneke.createsEscalation());
        browser.follow(".pe-now .aui-button-primary");
        IssuePage started = IssuePage.shownIn(browser);
        assertThat(started.status()).isEqualTo(Status.SCOPE_REVIEW.nameIn(messages));
        assertThat(started.panel(PANEL).state()).isEqualTo("scope");
    }

    @Test
    public void withoutScriptsTheButtonLeadsToTheTransition() {
        Person anneke = project.as("anneke");
        Escalation escalation = anneke.createsEscalation();
        SignInPage.openIn(browser).signIn(anneke.name());
        browser.withoutScripts();
        IssuePage.open(browser, escalation.key());
        browser.follow(".pe-now .aui-button-primary");
        assertThat(browser.has("#issue-workflow-transition")).isTrue();
    }

    @Test
    public void whoIsToldWhatIsMissingFindsTheWayToMendIt() {
        Person anneke = project.as("anneke");
        Escalation escalation = anneke.createsEscalation().after(Transition.START_SCOPE_REVIEW);
        Panel panel = seenBy(anneke, escalation);

        browser.open(panel.links("scope").get(0).substring(JIRA.url().length()));
        assertThat(browser.byId(project.installed().field("scope-outcome")).isDisplayed())
                .isTrue();
    }

    @Test
    public void afterTheHandOverTheBriefIsToBeSent() {
        for (Person person : people()) {
            Bundle messages = person.messages();
            Escalation escalation = person.preparesEscalation()
                    .withExample("SHOP-1")
                    .with(Fields.none().text("adobe-contact", "Dana Smith <dana.smith@example.com>"))
                    .after(Transition.HAND_OVER);
            Panel panel = seenBy(person, escalation);
            assertThat(panel.state()).isEqualTo("handedOver");
            assertThat(panel.now()).contains(messages.text("partnerescalation.panel.now.send.button", "Dana Smith"));
            hasAtMostOneButton(panel);
            Readable.check(browser);

            escalation
                    .transition(Transition.CLOSE.id(Status.WITH_ADOBE), Fields.none())
                    .expect(204);
            assertThat(seenBy(person, escalation).state()).isEqualTo("closed");
            Readable.check(browser);
        }
    }

    @Test
    public void theMenuOfTheBriefOpensAndEveryWayIsThere() {
        Person johann = project.as("johann");
        seenBy(johann, johann.createsEscalation());
        browser.waitFor(".pe-panel-brief").click();
        browser.waitFor("#pe-brief-menu .pe-panel-copy");
        assertThat(browser.texts("#pe-brief-menu a"))
                .containsExactly(
                        johann.messages().text("partnerescalation.brief.preview"),
                        johann.messages().text("partnerescalation.brief.copy"),
                        johann.messages().text("partnerescalation.brief.print"),
                        "HTML",
                        "Markdown",
                        johann.messages().text("partnerescalation.brief.text"))
                .inOrder();
        Readable.check(browser);
    }

    @Test
    public void aHiddenExampleCountsAndIsNotNamed() {
        Escalation escalation = project.as("claire").preparesEscalation().withExample("OPS-1");
        Person agency = project.as("agency");
        Panel panel = seenBy(agency, agency.sees(escalation));

        assertThat(panel.check("examples")).isEqualTo("met");
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
            assertThat(panel.state()).isEqualTo("error");
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

    private static void hasAtMostOneButton(Panel panel) {
        assertThat(panel.primaryButtons().size()).isAtMost(1);
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
