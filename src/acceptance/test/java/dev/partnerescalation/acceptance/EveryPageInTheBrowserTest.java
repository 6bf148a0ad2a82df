package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.partnerescalation.acceptance.browser.Axe;
import dev.partnerescalation.acceptance.browser.Browser;
import dev.partnerescalation.acceptance.browser.Layout;
import dev.partnerescalation.acceptance.browser.SignInPage;
import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.ArrayList;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** Whoever reads a page by ear, with the keyboard, or on a telephone reads it as well as everybody else. */
public final class EveryPageInTheBrowserTest {

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    @Rule
    public final Browser browser = Browser.at(JIRA::url);

    @Test
    public void pagesForAnybodyAreAccessibleAndFitTheWindow() {
        lookAt(EveryPage.FOR_NOBODY);
    }

    @Test
    public void pagesForAGermanSpeakerAreAccessibleAndFitTheWindow() {
        SignInPage.openIn(browser).signIn("johann");
        lookAt(EveryPage.forMembers());
    }

    private void lookAt(List<String> addresses) {
        List<String> faults = new ArrayList<>();
        for (String address : addresses) {
            browser.width(1280).open(address);
            note(faults, address + " is not accessible", Axe.violations(browser));
            note(faults, address + " at 1280 pixels", Layout.faults(browser));
            browser.width(360);
            note(faults, address + " at 360 pixels", Layout.faults(browser));
        }
        assertWithMessage("%s", String.join("\n", faults)).that(faults).isEmpty();
    }

    private static void note(List<String> faults, String where, List<String> found) {
        found.forEach(fault -> faults.add(where + ": " + fault));
    }

    @Test
    public void aWrongPasswordIsToldWhereTheNextAttemptIsMade() {
        SignInPage.openIn(browser).signIn("anneke", "wrong");

        assertThat(browser.byId("login-error").isDisplayed()).isTrue();
        assertThat(Axe.violations(browser)).isEmpty();
        SignInPage.shownIn(browser).signIn("anneke");
        assertThat(browser.has("#log_out")).isTrue();
    }
}
