package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;

import dev.partnerescalation.acceptance.browser.Axe;
import dev.partnerescalation.acceptance.browser.Browser;
import dev.partnerescalation.acceptance.browser.Form;
import dev.partnerescalation.acceptance.browser.IssuePage;
import dev.partnerescalation.acceptance.browser.SignInPage;
import dev.partnerescalation.host.testing.LocalJiraRule;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** Screens of Jira as people meet them: issue types of one project, tabs that are tabs, and transitions over the issue. */
public final class ScreensInTheBrowserTest {

    private static final String OPEN_DIALOG = "dialog[open]";
    private static final String SHOWN_PANES = "[role=tabpanel]:not([hidden])";

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private static PreparedProject project;

    @Rule
    public final Browser browser = Browser.at(JIRA::url);

    @BeforeClass
    public static void setUpTheProject() {
        project = PreparedProject.setUpIn(JIRA);
    }

    @Before
    public void signIn() {
        SignInPage.openIn(browser).signIn("anneke");
    }

    @Test
    public void createOffersTheIssueTypesOfTheChosenProject() {
        String escalation = project.installed().id("issue-type");
        browser.open("/secure/CreateIssue!default.jspa?pid=" + project.project("OPS"));
        Form form = Form.in(browser, "#issue-create");
        assertThat(browser.byId("issue-create-types").isDisplayed()).isFalse();
        assertThat(form.choices("issuetype")).doesNotContainKey(escalation);

        form.choose("project", project.project("SHOP"));
        browser.waitFor("#issuetype option[value='" + escalation + "']");
        form.choose("issuetype", escalation).send();
        assertThat(browser.has("#issue-create [name=issuetype][value='" + escalation + "']"))
                .isTrue();
    }

    @Test
    public void theTabsOfAScreenAreTabs() {
        Escalation escalation = project.as("anneke").preparesEscalation();
        browser.open("/secure/EditIssue!default.jspa?id=" + escalation.id());

        assertThat(browser.all("#issue-edit [role=tab]").size()).isGreaterThan(1);
        assertThat(browser.all("#issue-edit " + SHOWN_PANES)).hasSize(1);
        assertThat(browser.has("#tab-1-tab[aria-selected=true]")).isTrue();
        assertThat(Axe.violations(browser)).isEmpty();

        browser.run("document.getElementById('tab-1-tab').focus()");
        browser.press(Keys.ARROW_RIGHT);
        assertThat(browser.focused().getDomProperty("id")).isEqualTo("tab-2-tab");
        assertThat(browser.byId("tab-2").isDisplayed()).isTrue();
        assertThat(browser.byId("tab-1").isDisplayed()).isFalse();
    }

    @Test
    public void anAddressThatNamesAFieldOpensItsTabAndPutsTheCursorThere() {
        Escalation escalation = project.as("anneke").preparesEscalation();
        String field = project.installed().field("english-summary");
        browser.open("/secure/EditIssue!default.jspa?id=" + escalation.id() + "#" + field);

        assertThat(browser.byId(field).isDisplayed()).isTrue();
        assertThat(browser.focused().getDomProperty("id")).isEqualTo(field);
    }

    @Test
    public void anErrorOpensTheTabWhereItStands() {
        Escalation escalation = project.as("anneke").preparesEscalation();
        String field = project.installed().field("partner-contact-date");
        browser.open("/secure/EditIssue!default.jspa?id=" + escalation.id() + "#" + field);
        browser.run("document.getElementById(arguments[0]).type = 'text'", field);
        browser.run("document.getElementById(arguments[0]).value = 'soon'", field);
        Form.in(browser, "#issue-edit").send();

        assertThat(browser.byId(field + "-error").isDisplayed()).isTrue();
    }

    @Test
    public void withoutScriptsAllTabsStandOneBelowTheOther() {
        Escalation escalation = project.as("anneke").preparesEscalation();
        browser.withoutScripts().open("/secure/EditIssue!default.jspa?id=" + escalation.id());

        assertThat(browser.all("#issue-edit section.form-tab").size()).isGreaterThan(1);
        browser.all("#issue-edit section.form-tab")
                .forEach(tab -> assertThat(tab.isDisplayed()).isTrue());
    }

    @Test
    public void aTransitionOpensOverTheIssueAndEscapeLeadsBackToItsButton() {
        Escalation escalation = project.as("anneke").preparesEscalation();
        String button = "action_id_" + Transition.HAND_OVER.id();
        IssuePage.open(browser, escalation.key()).transition(Transition.HAND_OVER.id());

        assertThat(browser.address()).isEqualTo("/browse/" + escalation.key());
        assertThat(browser.only(OPEN_DIALOG).getDomProperty("id"))
                .isEqualTo("workflow-transition-" + Transition.HAND_OVER.id() + "-dialog");
        assertThat((Boolean) browser.run("return document.activeElement.closest('dialog') !== null"))
                .isTrue();
        assertThat(Axe.violations(browser)).isEmpty();

        browser.press(Keys.ESCAPE);
        browser.waitUntil("the dialog is closed", () -> !browser.has(OPEN_DIALOG));
        assertThat(browser.focused().getDomProperty("id")).isEqualTo(button);
        assertThat(browser.byId("comment").isDisplayed()).isTrue();
    }

    @Test
    public void aRefusalStaysInTheDialogAndSuccessShowsTheIssue() {
        Escalation escalation = project.as("anneke").preparesEscalation();
        IssuePage issue = IssuePage.open(browser, escalation.key());
        String before = issue.status();
        Form form = issue.transition(Transition.HAND_OVER.id());
        form.type("comment", "Handed over.").send();

        assertThat(browser.has(OPEN_DIALOG + " #form-errors")).isTrue();
        assertThat(form.value("comment")).isEqualTo("Handed over.");
        assertThat(browser.address()).isEqualTo("/browse/" + escalation.key());

        escalation.withExample("SHOP-1");
        form.send();
        assertThat(browser.has(OPEN_DIALOG)).isFalse();
        assertThat(IssuePage.shownIn(browser).status()).isNotEqualTo(before);
    }

    @Test
    public void withoutScriptsATransitionIsAPage() {
        Escalation escalation = project.as("anneke").preparesEscalation();
        browser.withoutScripts();
        IssuePage.open(browser, escalation.key()).transition(Transition.HAND_OVER.id());

        assertThat(browser.address()).startsWith("/secure/CommentAssignIssue!default.jspa");
        assertThat(browser.has("dialog")).isFalse();
    }
}
