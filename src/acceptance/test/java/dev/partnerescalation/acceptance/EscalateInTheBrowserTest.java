package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;

import dev.partnerescalation.acceptance.browser.Browser;
import dev.partnerescalation.acceptance.browser.IssuePage;
import dev.partnerescalation.acceptance.browser.SignInPage;
import dev.partnerescalation.host.testing.LocalJiraRule;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** From an issue to an escalation with this issue as its first example, in three interactions. */
public final class EscalateInTheBrowserTest {

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar());

    private static PreparedProject project;

    @Rule
    public final Browser browser = Browser.at(JIRA::url);

    private int interactions = 0;

    @BeforeClass
    public static void setUpTheProject() {
        project = PreparedProject.setUpIn(JIRA);
    }

    @Test
    public void aDutchSpeakerEscalatesFromTheIssueInThreeInteractions() {
        escalates(project.as("anneke"));
    }

    @Test
    public void aGermanSpeakerWithoutScriptsDoesSoToo() {
        browser.withoutScripts();
        escalates(project.as("johann"));
    }

    private void escalates(Person person) {
        SignInPage.openIn(browser).signIn(person.name());
        IssuePage.open(browser, "SHOP-4");
        press("#opsbar-operations_more > summary");
        follow("#partner-escalation-escalate");
        Readable.check(browser);
        Pictures.keep(browser, "escalate", person.messages(), "#content");
        assertThat(browser.texts(".pe-escalate h1"))
                .containsExactly(person.messages().text("partnerescalation.escalate.title"));
        follow("#pe-escalate-create");

        IssuePage escalation = IssuePage.shownIn(browser);
        assertThat(interactions).isAtMost(3);
        assertThat(escalation.summary()).isEqualTo("Stock is not updated after an import");
        assertThat(escalation.status()).isEqualTo(Status.DRAFT.nameIn(person.messages()));
        assertThat(ReadinessApi.check(new ReadinessApi(person.jira()).of(person.sees(escalation.key())), "examples")
                        .path("state")
                        .asText())
                .isEqualTo("met");
    }

    private void press(String css) {
        interactions++;
        browser.only(css).click();
    }

    private void follow(String css) {
        interactions++;
        browser.follow(css);
    }
}
