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

public final class DialogsInTheBrowserTest {

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
    public void aDutchSpeakerAddsExamplesAndMarksACheck() {
        addsExamplesAndMarksACheck(project.as("anneke"));
    }

    @Test
    public void aGermanSpeakerWithoutScriptsDoesSoToo() {
        browser.withoutScripts();
        addsExamplesAndMarksACheck(project.as("johann"));
    }

    private void addsExamplesAndMarksACheck(Person person) {
        Escalation escalation = person.createsEscalation();
        SignInPage.openIn(browser).signIn(person.name());

        browser.open("/secure/PartnerEscalationAddExample!default.jspa?id=" + escalation.id());
        Readable.check(browser);
        Pictures.keep(browser, "add-example", person.messages(), "#content");
        assertThat(browser.texts(".pe-issue-form h1"))
                .containsExactly(person.messages().text("partnerescalation.example.title"));
        browser.only("input[name=issue][value=SHOP-4]").click();
        browser.only("input[name=issue][value=SHOP-5]").click();
        browser.follow("#pe-example-add");
        assertThat(IssuePage.shownIn(browser).summary()).isNotEmpty();
        assertThat(state(person, escalation, "examples")).isEqualTo("met");

        browser.open("/secure/PartnerEscalationAddExample!default.jspa?id=" + escalation.id());
        assertThat(browser.texts(".pe-linked .pe-row-key")).containsExactly("SHOP-4", "SHOP-5");

        browser.open("/secure/PartnerEscalationWaive!default.jspa?check=contact&id=" + escalation.id());
        Readable.check(browser);
        Pictures.keep(browser, "waive", person.messages(), "#content");
        browser.byId("pe-waive-reason").sendKeys(Prepared.WAIVER_REASON);
        browser.follow("#pe-waive-mark");
        assertThat(IssuePage.shownIn(browser).summary()).isNotEmpty();
        assertThat(state(person, escalation, "contact")).isEqualTo("waived");
    }

    private static String state(Person person, Escalation escalation, String check) {
        return ReadinessApi.check(new ReadinessApi(person.jira()).of(escalation), check)
                .path("state")
                .asText();
    }
}
