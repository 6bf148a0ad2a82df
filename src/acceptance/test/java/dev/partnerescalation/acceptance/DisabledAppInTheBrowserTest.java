package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;

import dev.partnerescalation.acceptance.browser.AppsPage;
import dev.partnerescalation.acceptance.browser.Browser;
import dev.partnerescalation.acceptance.browser.IssuePage;
import dev.partnerescalation.acceptance.browser.SignInPage;
import dev.partnerescalation.host.testing.LocalJiraRule;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** An administrator disables the app while an escalation waits for the hand-over, and enables it again. */
public final class DisabledAppInTheBrowserTest {

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    @Rule
    public final Browser browser = Browser.at(JIRA::url);

    @Test
    public void theGateStaysShutAndSaysWhyUntilTheAppIsBack() {
        PreparedProject project = PreparedProject.setUpIn(JIRA);
        Escalation escalation = project.as("anneke").preparesEscalation().withExample("SHOP-1");
        SignInPage.openIn(browser).signIn("admin");
        AppsPage.open(browser).disable(App.KEY);

        IssuePage issue = IssuePage.open(browser, escalation.key());
        assertThat(issue.hasPanel("readiness-panel")).isFalse();
        assertThat(issue.value(project.installed().field("partner"))).isEqualTo("Agency Ltd");
        issue.transition(Transition.HAND_OVER.id()).send();
        assertThat(browser.byId("form-errors").getText()).contains("disabled");
        assertThat(browser.byId("form-errors").getText()).contains("administrator");
        assertThat(IssuePage.open(browser, escalation.key()).status()).isEqualTo(Status.READY.englishName());
        browser.open("/secure/admin/PartnerEscalationSetup!default.jspa");
        assertThat(browser.has("#pe-setup")).isFalse();

        AppsPage.open(browser).enable(App.KEY).configure(App.KEY);
        assertThat(browser.has("#pe-setup")).isTrue();
        issue = IssuePage.open(browser, escalation.key());
        assertThat(issue.panel("readiness-panel").state()).isEqualTo("ready");
        issue.transition(Transition.HAND_OVER.id()).send();
        assertThat(IssuePage.shownIn(browser).status()).isEqualTo(Status.WITH_ADOBE.englishName());
    }
}
