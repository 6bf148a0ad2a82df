package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;

import dev.partnerescalation.acceptance.browser.Browser;
import dev.partnerescalation.acceptance.browser.CreatePage;
import dev.partnerescalation.acceptance.browser.SignInPage;
import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** Whoever creates an escalation reads whom else to turn to, in the words of the panel. */
public final class AdviceOnTheCreatePageTest {

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar());

    private static PreparedProject project;

    @Rule
    public final Browser browser = Browser.at(JIRA::url);

    @BeforeClass
    public static void setUpTheProject() {
        project = PreparedProject.setUpIn(JIRA);
    }

    @Test
    public void theFormForAnEscalationShowsTheWaysInTheReadersLanguage() {
        for (String name : new String[] {"anneke", "johann", "claire"}) {
            Person person = project.as(name);
            SignInPage.openIn(browser).signIn(name);
            CreatePage.from(browser)
                    .of(project.project("SHOP"), project.installed().id("issue-type"));
            browser.waitFor("#pe-create-advice");

            assertThat(browser.texts("#pe-create-advice summary"))
                    .containsExactly(person.messages().text("partnerescalation.advice.title"));
            assertThat(String.join("\n", browser.texts("#pe-create-advice li")))
                    .contains(person.messages().text("partnerescalation.advice.down"));
            assertThat(browser.texts("#pe-create-advice li")).hasSize(4);
            Readable.check(browser);
            Pictures.keep(browser, "create", person.messages(), "#content");
        }
    }

    @Test
    public void theFormForAnotherIssueStaysAsItIs() {
        SignInPage.openIn(browser).signIn("anneke");
        String task = project.administration()
                .jira()
                .get("/rest/api/2/issue/SHOP-1")
                .json(200)
                .path("fields")
                .path("issuetype")
                .path("id")
                .asText();
        CreatePage.from(browser).of(project.project("SHOP"), task);
        browser.run("window.peAsked = performance.getEntriesByType('resource').length");
        browser.waitUntil("the advice was asked for", () -> Stream.of(
                        browser.run(
                                "return performance.getEntriesByType('resource').filter(e => e.name.endsWith('/advice')).length"))
                .anyMatch(count -> ((Number) count).intValue() == 1));

        assertThat(browser.has("#pe-create-advice")).isFalse();
    }
}
