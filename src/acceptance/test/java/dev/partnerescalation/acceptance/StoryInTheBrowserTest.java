package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;

import dev.partnerescalation.acceptance.browser.Browser;
import dev.partnerescalation.acceptance.browser.CreatePage;
import dev.partnerescalation.acceptance.browser.Form;
import dev.partnerescalation.acceptance.browser.IssuePage;
import dev.partnerescalation.acceptance.browser.Panel;
import dev.partnerescalation.acceptance.browser.SetUpPage;
import dev.partnerescalation.acceptance.browser.SignInPage;
import dev.partnerescalation.host.testing.LocalJiraRule;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** The main job with mouse and keyboard in a browser, once per language: see what is missing, fix it, hand over. */
public final class StoryInTheBrowserTest {

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private static PreparedProject project;

    @Rule
    public final Browser browser = Browser.at(JIRA::url);

    @BeforeClass
    public static void anAdministratorSetsTheProjectUp() {
        Browser administrator = Browser.at(JIRA::url);
        SignInPage.openIn(administrator).signIn("admin");
        SetUpPage.open(administrator).choose("SHOP").apply().awaitResult();
        project = PreparedProject.setUpIn(JIRA);
    }

    @Test
    public void anEnglishSpeakerSeesWhatIsMissingAndHandsOverWhenPrepared() {
        theStoryOf(project.as("claire"));
    }

    @Test
    public void aDutchSpeakerSeesWhatIsMissingAndHandsOverWhenPrepared() {
        theStoryOf(project.as("anneke"));
    }

    @Test
    public void aGermanSpeakerSeesWhatIsMissingAndHandsOverWhenPrepared() {
        theStoryOf(project.as("johann"));
    }

    @Test
    public void whoeverHasNoScriptsGetsThroughAsWell() {
        browser.withoutScripts();
        theStoryOf(project.as("claire"));
    }

    private void theStoryOf(Person person) {
        SignInPage.openIn(browser).signIn(person.name());
        IssuePage issue = describesTheConcern(person);
        reviewsTheScope(person, issue);
        talksToThePartner(person);
        linksAnExample(person);
        handsOver(person);
    }

    private IssuePage describesTheConcern(Person person) {
        Account account = Account.in(person.messages());
        Form form = CreatePage.from(browser)
                .of(project.project("SHOP"), project.installed().id("issue-type"));
        assertThat(form.label(field("concern"))).isEqualTo(person.messages().field("concern"));
        form.type("summary", account.summary())
                .type(field("partner"), account.partner())
                .type(field("concern"), account.concern())
                .send();

        IssuePage issue = IssuePage.shownIn(browser);
        assertThat(issue.summary()).isEqualTo(account.summary());
        assertThat(issue.status()).isEqualTo(Status.DRAFT.nameIn(person.messages()));
        assertThat(issue.value(field("partner"))).isEqualTo(account.partner());
        return issue;
    }

    private void reviewsTheScope(Person person, IssuePage issue) {
        Bundle messages = person.messages();
        assertThat(issue.transitionName(Transition.START_SCOPE_REVIEW.id()))
                .isEqualTo(Transition.START_SCOPE_REVIEW.nameIn(messages));
        issue.transition(Transition.START_SCOPE_REVIEW.id());
        issue = IssuePage.shownIn(browser);
        assertThat(issue.status()).isEqualTo(Status.SCOPE_REVIEW.nameIn(messages));
        assertThat(panel(issue).check("scope")).isEqualTo("open");

        Form refused = issue.transition(Transition.CONTACT_PARTNER.id());
        refused.send();
        assertThat(refused.errorsOnTop())
                .containsExactlyElementsIn(person.isTold(1).messages())
                .inOrder();
        assertThat(refused.errorsAt(field("scope-outcome")))
                .containsExactly(messages.error("scope.missing", messages.field("scope-outcome")));
        assertThat(refused.errorsAt(field("scope-notes")))
                .containsExactly(messages.error("scope.notes", messages.field("scope-notes"), 40));
        Readable.check(browser);

        Account account = Account.in(messages);
        refused.choose(field("scope-outcome"), option("scope-outcome", "in-scope-not-delivered"))
                .type(field("scope-notes"), account.scopeNotes())
                .send();
        issue = IssuePage.shownIn(browser);
        assertThat(issue.value(field("scope-outcome")))
                .isEqualTo(messages.option("scope-outcome", "in-scope-not-delivered"));
        assertThat(panel(issue).check("scope")).isEqualTo("met");
        assertThat(IssuePage.shownIn(browser).status()).isEqualTo(Status.IN_DISCUSSION.nameIn(messages));
    }

    private void talksToThePartner(Person person) {
        Bundle messages = person.messages();
        IssuePage.shownIn(browser)
                .transition(Transition.PREPARE_HANDOVER.id())
                .type(field("partner-contact-date"), Prepared.TODAY.minusWeeks(4))
                .type(field("partner-contact-notes"), Account.in(messages).contactNotes())
                .choose(field("partner-response"), option("partner-response", "none"))
                .send();
        assertThat(IssuePage.shownIn(browser).status()).isEqualTo(Status.READY.nameIn(messages));
    }

    private void linksAnExample(Person person) {
        Bundle messages = person.messages();
        IssuePage issue = IssuePage.shownIn(browser);
        String key = issue.key();
        assertThat(panel(issue).now()).contains(messages.text("partnerescalation.panel.now.examples"));
        Pictures.keep(browser, "panel", messages, "#readiness-panel");

        Form screen = issue.transition(Transition.HAND_OVER.id());
        screen.send();
        assertThat(screen.errorsOnTop())
                .containsAtLeast(messages.error("summary", 2), messages.error("examples.linked", 1, 0));
        Readable.check(browser);
        Pictures.keep(browser, "dialog", messages, browser.has("dialog[open]") ? "dialog[open]" : "#content");
        assertThat(IssuePage.open(browser, key).status()).isEqualTo(Status.READY.nameIn(messages));

        issue.link()
                .choose("link-type", Bundle.english().text("partnerescalation.link.outward"))
                .type("jira-issue-keys", "SHOP-4")
                .send();
        assertThat(panel(IssuePage.shownIn(browser)).check("examples")).isEqualTo("met");
    }

    private void handsOver(Person person) {
        Bundle messages = person.messages();
        String summary = field("english-summary");
        Form screen = IssuePage.shownIn(browser).transition(Transition.HAND_OVER.id());
        assertThat(screen.label(summary)).isEqualTo(messages.field("english-summary"));
        screen.type(summary, Prepared.ENGLISH_SUMMARY).send();

        IssuePage issue = IssuePage.shownIn(browser);
        assertThat(issue.status()).isEqualTo(Status.WITH_ADOBE.nameIn(messages));
        assertThat(issue.value(summary)).isEqualTo(Prepared.ENGLISH_SUMMARY);
    }

    private static Panel panel(IssuePage issue) {
        return issue.panel("readiness-panel");
    }

    private static String field(String key) {
        return project.installed().field(key);
    }

    private static String option(String field, String key) {
        return project.option(field, key);
    }
}
