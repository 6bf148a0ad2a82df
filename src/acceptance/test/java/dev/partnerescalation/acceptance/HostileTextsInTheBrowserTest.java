package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.partnerescalation.acceptance.browser.Browser;
import dev.partnerescalation.acceptance.browser.Form;
import dev.partnerescalation.acceptance.browser.SignInPage;
import dev.partnerescalation.acceptance.browser.WorkflowPage;
import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** Whatever somebody writes into a field is text on every page: nothing of it runs, and no escape sequence is visible. */
public final class HostileTextsInTheBrowserTest {

    /** Ends attributes, elements, scripts and comments, runs when it is markup, and reads differently when it is escaped twice. */
    private static final String HOSTILE =
            "\"'--></title></textarea></script><img src=x onerror=hacked=1><script>hacked=1</script>&amp;$view${7*7}{{7*7}}";

    private static final String HACKED =
            "return typeof hacked !== 'undefined' || document.querySelector('img[src=x]') !== null";

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private static PreparedProject project;
    private static EveryPage pages;

    @Rule
    public final Browser browser = Browser.at(JIRA::url);

    @BeforeClass
    public static void writeThemEverywhere() {
        project = PreparedProject.setUpIn(JIRA);
        Person claire = project.as("claire");
        Escalation escalation = claire.preparesEscalation().withExample("SHOP-1");
        Fields fields = Fields.none().text("summary", HOSTILE);
        for (String field : List.of(
                "partner",
                "concern",
                "scope-notes",
                "timeline-impact",
                "partner-contact-notes",
                "example-references",
                "version",
                "project-id",
                "adobe-contact",
                "impact",
                "requested-outcome",
                "english-summary",
                "waiver-reason")) {
            fields = fields.text(field, HOSTILE + " " + field);
        }
        // A concern that is gone is never handed over, so that the screen comes back.
        fields = fields.option("partner-response", "resolved");
        escalation.with(fields.text("scope-document", "https://example.com/?a=1&b=%22%3Cscript%3Ehacked=1"));
        escalation.withComment(HOSTILE);
        claire.jira()
                .post(
                        escalation.path("/remotelink"),
                        Map.of(
                                "object",
                                Map.of("url", "https://example.com/?q=%22%3E%3Cscript%3Ehacked=1", "title", HOSTILE)))
                .expect(201);
        pages = new EveryPage(project, escalation);
        Browser administrator = Browser.at(JIRA::url);
        SignInPage.openIn(administrator).signIn("admin");
        WorkflowPage.open(administrator, project.installed().id("workflow")).createDraft();
    }

    @Test
    public void nothingRunsAndNothingIsEscapedTwiceForMembers() {
        SignInPage.openIn(browser).signIn("claire");
        isTextOn(pages.forMembers());

        browser.open(pages.issue());
        assertThat(browser.byId("summary-val").getText()).isEqualTo(HOSTILE);
        assertThat(browser.text()).contains(HOSTILE + " concern");
    }

    @Test
    public void nothingRunsAndNothingIsEscapedTwiceForAdministrators() {
        SignInPage.openIn(browser).signIn("admin");
        isTextOn(pages.forAdministrators());
    }

    @Test
    public void translationsAreTextToo() {
        String concern = project.installed().field("concern");
        SignInPage.openIn(browser).signIn("admin");
        browser.open("/secure/admin/TranslateCustomField!default.jspa?id=" + concern);
        Form.in(browser, "#translate-form")
                .type("name-de_DE", HOSTILE)
                .type("description-de_DE", HOSTILE)
                .send();
        browser.open("/secure/admin/TranslateCustomField!default.jspa?id=" + concern);
        isText(browser.address());
        browser.follow("#log_out");

        SignInPage.openIn(browser).signIn("johann");
        isTextOn(pages.forMembers());
        browser.open(pages.edit());
        assertThat(browser.only("label[for='" + concern + "']").getText()).isEqualTo(HOSTILE);
    }

    @Test
    public void aRefusalShowsTheTextsAsTheyWereTyped() {
        SignInPage.openIn(browser).signIn("claire");
        browser.open(pages.issue()).follow("#action_id_" + Transition.HAND_OVER.id());
        String impact = project.installed().field("impact");
        assertThat(browser.byId(impact).getDomProperty("value")).isEqualTo(HOSTILE + " impact");
        browser.follow("#issue-workflow-transition-submit");

        assertThat(browser.byId(impact).getDomProperty("value")).isEqualTo(HOSTILE + " impact");
        isText(browser.address());
    }

    private void isTextOn(List<String> addresses) {
        for (String address : addresses) {
            browser.open(address);
            isText(address);
        }
    }

    private void isText(String address) {
        assertWithMessage("An alert at %s", address).that(browser.hasAlert()).isFalse();
        assertWithMessage("A script ran at %s", address)
                .that(browser.run(HACKED))
                .isEqualTo(false);
        String text = browser.text();
        for (String escaped : List.of("&lt;", "&gt;", "&quot;", "&#", "&amp;amp;", "$view49", "}49")) {
            assertWithMessage("Texts of %s", address).that(text).doesNotContain(escaped);
        }
    }
}
