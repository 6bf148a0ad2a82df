package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;

import dev.partnerescalation.acceptance.browser.Browser;
import dev.partnerescalation.acceptance.browser.IssuePage;
import dev.partnerescalation.acceptance.browser.Keyboard;
import dev.partnerescalation.host.testing.LocalJiraRule;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** From signing in to the hand-over without a mouse, seeing at every step where one is. */
public final class KeyboardInTheBrowserTest {

    private static final DateTimeFormatter DAY_KEYS = DateTimeFormatter.ofPattern("MMddyyyy");

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private static PreparedProject project;

    @Rule
    public final Browser browser = Browser.at(JIRA::url);

    private final Keyboard keyboard = Keyboard.of(browser);

    @BeforeClass
    public static void setUpTheProject() {
        project = PreparedProject.setUpIn(JIRA);
    }

    @Test
    public void aDutchSpeakerHandsOverWithTheKeyboardAlone() {
        Bundle messages = project.as("anneke").messages();
        Account account = Account.in(messages);
        browser.open("/login.jsp");
        keyboard.to("#login-form-username")
                .types("anneke")
                .to("#login-form-password")
                .types("anneke")
                .enters();

        creates(account);
        String key = IssuePage.shownIn(browser).key();
        keyboard.to("#action_id_" + Transition.START_SCOPE_REVIEW.id()).enters();
        reviewsTheScope(account);
        talksToThePartner(account);
        linksAnExample();
        handsOver();

        assertThat(browser.address()).isEqualTo("/browse/" + key);
        assertThat(IssuePage.shownIn(browser).status()).isEqualTo(Status.WITH_ADOBE.nameIn(messages));
    }

    private void creates(Account account) {
        keyboard.to("#create_link").enters();
        keyboard.to("#project").chooses(project.project("SHOP"));
        if (browser.has("#issue-create-types")) {
            keyboard.to("#issue-create-types").enters();
        }
        keyboard.to("#issuetype")
                .chooses(project.installed().id("issue-type"))
                .to("#issue-create-submit")
                .enters();
        keyboard.to("#summary").types(account.summary());
        keyboard.to(field("partner")).types(account.partner());
        keyboard.to(field("concern")).types(account.concern());
        keyboard.to("#issue-create-submit").enters();
    }

    private void reviewsTheScope(Account account) {
        keyboard.to("#action_id_" + Transition.CONTACT_PARTNER.id()).enters();
        keyboard.to(field("scope-outcome")).chooses(project.option("scope-outcome", "in-scope-not-delivered"));
        keyboard.to(field("scope-notes")).types(account.scopeNotes());
        keyboard.to("#issue-workflow-transition-submit").enters();
    }

    private void talksToThePartner(Account account) {
        LocalDate asked = Prepared.TODAY.minusWeeks(4);
        keyboard.to("#action_id_" + Transition.PREPARE_HANDOVER.id()).enters();
        keyboard.to(field("partner-contact-date")).presses(DAY_KEYS.format(asked));
        keyboard.to(field("partner-response")).chooses(project.option("partner-response", "none"));
        keyboard.to(field("partner-contact-notes")).types(account.contactNotes());
        keyboard.to("#issue-workflow-transition-submit").enters();
    }

    private void linksAnExample() {
        keyboard.to("#link-issue").enters();
        keyboard.to("#link-type").chooses(Bundle.english().text("partnerescalation.link.outward"));
        keyboard.to("#jira-issue-keys").types("SHOP-4").enters();
    }

    private void handsOver() {
        keyboard.to("#action_id_" + Transition.HAND_OVER.id()).enters();
        keyboard.to(field("english-summary")).types(Prepared.ENGLISH_SUMMARY);
        keyboard.to("#issue-workflow-transition-submit").enters();
    }

    private static String field(String key) {
        return "#" + project.installed().field(key);
    }
}
