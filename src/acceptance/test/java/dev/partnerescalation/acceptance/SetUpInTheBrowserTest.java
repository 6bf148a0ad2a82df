package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;

import dev.partnerescalation.acceptance.browser.Browser;
import dev.partnerescalation.acceptance.browser.Form;
import dev.partnerescalation.acceptance.browser.SetUpPage;
import dev.partnerescalation.acceptance.browser.SignInPage;
import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.Locale;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** An administrator prepares a project on a page: sees what will be made, watches it being made, and repairs it later. */
public final class SetUpInTheBrowserTest {

    private static final String PROJECT = "Webshop relaunch (SHOP)";

    private final LocalJiraRule jira = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);
    private final Browser browser = Browser.at(jira::url);

    @Rule
    public final RuleChain all = RuleChain.outerRule(jira).around(browser);

    @Test
    public void theProgressGoesOnByItselfAndSurvivesAReload() {
        Bundle messages = reads(Locale.GERMANY);
        SetUpPage page = SetUpPage.open(browser).choose("SHOP");
        assertThat(page.plan()).contains("field.partner create");
        assertThat(page.openSteps()).contains("fields");
        assertThat(page.marks("fields")).containsExactly(messages.text("partnerescalation.setup.mark.create", 26));
        Pictures.keep(browser, "setup", messages, "#pe-setup");
        Readable.check(browser);

        Runnable goOn = jira.jira().faults().holdAt("FieldScreenFactory.createScreen");
        page.apply();
        browser.waitUntil("the screens are being made", () -> page.steps().contains("screens running"));
        assertThat(page.steps()).contains("fields created");
        Readable.check(browser);
        browser.reload();
        assertThat(page.steps()).contains("screens running");
        goOn.run();

        page.awaitResult();
        assertThat(page.messages()).containsExactly(messages.text("partnerescalation.setup.done", PROJECT));
        assertThat(page.canBeApplied()).isFalse();
        Readable.check(browser);
    }

    @Test
    public void theSecondRunFindsNothingToDoAndAReloadRepeatsNothing() {
        Bundle messages = reads(new Locale("nl", "NL"));
        SetUpPage page = SetUpPage.open(browser, "SHOP");
        Pictures.keep(browser, "setup", messages, "#pe-setup");
        page.apply().awaitResult();
        assertThat(page.messages()).containsExactly(messages.text("partnerescalation.setup.done", PROJECT));
        String configuration = administration().configurationOf("SHOP");

        browser.reload();
        assertThat(page.isRunning()).isFalse();
        SetUpPage.open(browser, "SHOP");
        assertThat(page.canBeApplied()).isFalse();
        assertThat(page.plan()).contains("field.partner exists");
        assertThat(page.openSteps()).isEmpty();
        assertThat(page.marks("fields")).containsExactly(messages.text("partnerescalation.setup.mark.exists", 26));
        assertThat(administration().configurationOf("SHOP")).isEqualTo(configuration);
    }

    @Test
    public void whatDriftedIsNamedAndRepaired() {
        Bundle messages = reads(Locale.US);
        Installation made = Installation.of(administration().setUp("SHOP").json(200));
        administration().removeFromScreen(made.id("screen.edit"), made.field("scope-notes"));

        SetUpPage page = SetUpPage.open(browser);
        assertThat(page.findings().toString()).contains(messages.field("scope-notes"));
        Readable.check(browser);
        page.repair().awaitResult();

        assertThat(SetUpPage.open(browser).findings()).isEmpty();
        assertThat(browser.text()).contains(messages.text("partnerescalation.setup.page.health.fine"));
    }

    @Test
    public void withoutScriptsALinkShowsHowFarItIs() {
        Bundle messages = reads(Locale.GERMANY);
        browser.withoutScripts();
        Runnable goOn = jira.jira().faults().holdAt("FieldScreenFactory.createScreen");
        SetUpPage page = SetUpPage.open(browser, "SHOP").apply();
        assertThat(page.isRunning()).isTrue();
        goOn.run();

        browser.waitUntil("the set-up has ended", () -> {
            if (page.isRunning()) {
                browser.follow("#pe-setup-run p a");
            }
            return !page.isRunning();
        });
        assertThat(page.messages()).containsExactly(messages.text("partnerescalation.setup.done", PROJECT));
    }

    private Bundle reads(Locale language) {
        SignInPage.openIn(browser).signIn("admin");
        browser.open("/secure/ViewProfile.jspa");
        Form.in(browser, "form[action$='UpdateUserPreferences.jspa']")
                .choose("update-user-preferences-locale", language.toString())
                .send();
        return Bundle.in(language);
    }

    private Administration administration() {
        return new Administration(JiraClient.anonymous(jira.url()).as("admin"));
    }
}
