package dev.partnerescalation.host.page.form;

import static com.google.common.truth.Truth.assertThat;

import org.jsoup.nodes.FormElement;
import org.junit.Rule;
import org.junit.Test;

public final class CreateIssuePageTest {

    @Rule
    public final FormJira jira = new FormJira();

    @Test
    public void anIssueIsCreatedInTwoSteps() {
        Browser claire = jira.browser("claire");
        FormElement where = claire.get("/secure/CreateIssue!default.jspa").form();
        assertThat(where.select("#project option").eachText())
                .containsExactly("Operations (OPS)", "Webshop relaunch (SHOP)")
                .inOrder();
        assertThat(where.select("#issuetype option").eachText())
                .containsExactly("Task", "Bug")
                .inOrder();
        Inputs.choose(where, "project", "Webshop relaunch (SHOP)");
        Inputs.choose(where, "issuetype", "Bug");
        FormElement what = claire.submit(where).form();
        assertThat(what.text()).contains("Webshop relaunch (SHOP)");
        assertThat(what.selectFirst("#priority option[selected]").text()).isEqualTo("Medium");
        what.selectFirst("#summary").val("Stock is wrong");
        what.selectFirst("#description").val("\nFirst line\nSecond line");
        String key = claire.submit(what).key();
        assertThat(key).startsWith("SHOP-");
        assertThat(jira.issue(key).description()).isEqualTo("\nFirst line\nSecond line");
        assertThat(claire.field(key, "issuetype").path("name").asText()).isEqualTo("Bug");
        assertThat(claire.field(key, "reporter").path("name").asText()).isEqualTo("claire");
        assertThat(claire.field(key, "priority").path("name").asText()).isEqualTo("Medium");
    }

    @Test
    public void theTypesOfAnotherProjectAreShownOnTheWayWithoutLosingTheChoice() {
        FormElement again = jira.browser("claire")
                .get("/secure/CreateIssue!default.jspa?pid=" + jira.project("SHOP") + "&issuetype=1")
                .form();
        assertThat(again.selectFirst("#project option[selected]").text()).isEqualTo("Webshop relaunch (SHOP)");
        assertThat(again.selectFirst("#issuetype option[selected]").text()).isEqualTo("Bug");
        assertThat(again.selectFirst("#issue-create-types").attr("formaction"))
                .isEqualTo("/jira/secure/CreateIssue!default.jspa");
    }

    @Test
    public void aTypeThatTheProjectDoesNotHaveIsAskedForAgain() {
        Browser.Answer again =
                jira.browser("claire").get("/secure/CreateIssue.jspa?pid=" + jira.project("SHOP") + "&issuetype=99");
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.page().expectFirst("[role=alert]").text()).contains("issue type");
        assertThat(again.form().select("#issuetype")).hasSize(1);
    }

    @Test
    public void aProjectThatCannotBeChosenIsAskedForAgain() {
        Browser.Answer again = jira.browser("claire").get("/secure/CreateIssue.jspa?pid=99&issuetype=3");
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.page().expectFirst("[role=alert]").text())
                .isEqualTo("You have not selected a valid project to create an issue in.");
        assertThat(again.form().select("#project")).hasSize(1);
    }

    @Test
    public void aRefusalKeepsWhatWasTypedAndSaysWhatIsWrongAtTheField() {
        long before = jira.count("issue");
        Browser claire = jira.browser("claire");
        FormElement form = form(claire);
        form.selectFirst("#description").val("Kept <b>\"&'");
        form.selectFirst("#assignee").val("nobody");
        Browser.Answer refused = claire.submit(form);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.error("summary")).isEqualTo("You must specify a summary of the issue.");
        assertThat(refused.error("assignee")).isEqualTo("User 'nobody' does not exist.");
        assertThat(refused.value("description")).isEqualTo("Kept <b>\"&'");
        assertThat(refused.value("assignee")).isEqualTo("nobody");
        assertThat(refused.page().expectFirst("#summary").attr("aria-describedby"))
                .isEqualTo("summary-error");
        assertThat(refused.page().select("[role=alert] a[href=#summary]").text())
                .isEqualTo("Summary");
        assertThat(jira.count("issue")).isEqualTo(before);
    }

    @Test
    public void whoMayNotCreateAnywhereGetsNoForm() {
        Browser.Answer refused = jira.browser("agency").get("/secure/CreateIssue!default.jspa");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.page().select("main form")).isEmpty();
    }

    @Test
    public void whoMayNotCreateHereCannotSendTheFormEither() {
        Browser agency = jira.browser("agency");
        String token = token(agency);
        assertThat(agency.post(
                                "/secure/CreateIssueDetails.jspa",
                                "pid=" + jira.project("SHOP") + "&issuetype=3&summary=x&atl_token=" + token)
                        .status())
                .isEqualTo(403);
    }

    @Test
    public void withoutItsTokenTheFormIsRefused() {
        long before = jira.count("issue");
        Browser claire = jira.browser("claire");
        FormElement form = form(claire);
        form.selectFirst("#summary").val("Forged");
        form.selectFirst("[name=atl_token]").val("0".repeat(40));
        assertThat(claire.submit(form).status()).isEqualTo(403);
        assertThat(jira.count("issue")).isEqualTo(before);
    }

    @Test
    public void anUnauthenticatedRequestIsSentToSignInFirst() {
        Browser.Answer answer = jira.browser(null).get("/secure/CreateIssue!default.jspa");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).startsWith("/login.jsp?os_destination=");
    }

    private FormElement form(Browser browser) {
        return browser.get("/secure/CreateIssue.jspa?pid=" + jira.project("SHOP") + "&issuetype=3")
                .form();
    }

    private static String token(Browser browser) {
        browser.get("/secure/CreateIssue!default.jspa");
        return browser.cookie("atlassian.xsrf.token");
    }
}
