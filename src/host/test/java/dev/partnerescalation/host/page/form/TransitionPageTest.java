package dev.partnerescalation.host.page.form;

import static com.google.common.truth.Truth.assertThat;

import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import dev.partnerescalation.host.store.CustomFieldRow;
import dev.partnerescalation.host.store.IssueRow;
import org.jsoup.nodes.FormElement;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Moving issues through Jira's default workflow: 4 starts progress and has no screen, 5 resolves, 3 reopens. */
public final class TransitionPageTest {

    private static final int START = 4;
    private static final int RESOLVE = 5;
    private static final int REOPEN = 3;

    @Rule
    public final FormJira jira = new FormJira();

    private Browser claire;
    private String key;

    @Before
    public void anOpenIssue() {
        claire = jira.browser("claire");
        key = jira.create(claire, "SHOP");
    }

    @Test
    public void theScreenAsksForItsFieldsAndAComment() {
        Browser.Answer answer = claire.get(screen(RESOLVE));
        FormElement form = answer.form();
        assertThat(answer.page().expectFirst("h1").text()).isEqualTo("Resolve Issue");
        assertThat(form.select("select, input:not([type=hidden]), textarea").eachAttr("id"))
                .containsExactly("resolution", "assignee", "comment", "commentLevel")
                .inOrder();
        assertThat(form.selectFirst("#resolution option[selected]").text()).isEqualTo("Please select...");
        assertThat(form.selectFirst("#issue-workflow-transition-submit").text()).isEqualTo("Resolve Issue");
        assertThat(form.selectFirst("#issue-workflow-transition-cancel").attr("href"))
                .isEqualTo("/jira/browse/" + key);
        Inputs.choose(form, "resolution", "Done");
        form.selectFirst("#comment").val("Solved <b>");
        assertThat(claire.submit(form).key()).isEqualTo(key);
        assertThat(jira.issue(key).statusId()).isEqualTo(5);
        assertThat(claire.field(key, "resolution").path("name").asText()).isEqualTo("Done");
        assertThat(claire.field(key, "comment").findValuesAsText("body")).containsExactly("Solved <b>");
    }

    @Test
    public void theButtonSaysWhatTheWorkflowNamesForItInTheReadersLanguage() {
        button("test.hello");
        assertThat(submit(claire)).isEqualTo("Hello");
        assertThat(submit(jira.browser("johann"))).isEqualTo("Hallo");
    }

    @Test
    public void aButtonWithoutATextBearsTheNameOfTheTransition() {
        button("no.such.text");
        assertThat(submit(claire)).isEqualTo("Resolve Issue");
    }

    private void button(String textKey) {
        String start = "<action id=\"5\" name=\"Resolve Issue\" view=\"fieldscreen\">";
        jira.workflow(xml -> xml.replace(start, start + "<meta name=\"jira.i18n.submit\">" + textKey + "</meta>"));
    }

    private String submit(Browser browser) {
        return browser.get(screen(RESOLVE))
                .page()
                .expectFirst("#issue-workflow-transition-submit")
                .text();
    }

    @Test
    public void whatIsMissingIsSaidAtTheFieldAndTheRestIsKept() {
        FormElement form = claire.get(screen(RESOLVE)).form();
        form.selectFirst("#comment").val("Kept\nas it is");
        form.selectFirst("#assignee").val("johann");
        Browser.Answer refused = claire.submit(form);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.error("resolution")).isEqualTo("Resolution is required.");
        assertThat(refused.value("comment")).isEqualTo("Kept\nas it is");
        assertThat(refused.value("assignee")).isEqualTo("johann");
        assertThat(refused.page().expectFirst("#resolution").attr("aria-invalid"))
                .isEqualTo("true");
    }

    @Test
    public void whatAValidatorSaysStandsAtFieldsOfTheScreenAndOtherwiseOnTop() {
        CustomFieldRow shown = jira.field("textfield", "Shown");
        validator(refusal -> {
            refusal.addError("In general: <b>no</b>");
            refusal.addError(shown.fieldId(), "At the <i>field</i>");
            refusal.addError("description", "The description is not on this screen.");
        });
        IssueRow before = jira.issue(key);
        FormElement form = claire.get(screen(RESOLVE)).form();
        Inputs.choose(form, "resolution", "Done");
        form.selectFirst("#" + shown.fieldId()).val("typed");
        form.selectFirst("#comment").val("typed too");
        Browser.Answer refused = claire.submit(form);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.page().select("[role=alert] > p[lang]").eachText())
                .containsExactly("In general: <b>no</b>", "The description is not on this screen.")
                .inOrder();
        assertThat(refused.page().select("[role=alert] a").eachText()).containsExactly("Shown");
        assertThat(refused.error(shown.fieldId())).isEqualTo("At the <i>field</i>");
        assertThat(refused.page().selectFirst("#resolution option[selected]").text())
                .isEqualTo("Done");
        assertThat(refused.value(shown.fieldId())).isEqualTo("typed");
        assertThat(refused.value("comment")).isEqualTo("typed too");
        assertThat(jira.issue(key)).isEqualTo(before);
        assertThat(jira.count("issue_comment")).isEqualTo(0);
        assertThat(jira.count("change_group")).isEqualTo(0);
    }

    @Test
    public void aBrokenValidatorKeepsWhatWasTypedAndShowsOnlyAReference() {
        jira.appClass("an.App", (Validator) (variables, arguments, properties) -> {
            properties.setString("trace", "x");
            throw new IllegalStateException("secret");
        });
        validateWithTheApp(RESOLVE);
        FormElement form = claire.get(screen(RESOLVE)).form();
        Inputs.choose(form, "resolution", "Done");
        form.selectFirst("#comment").val("typed");
        Browser.Answer refused = claire.submit(form);
        assertThat(refused.status()).isEqualTo(500);
        assertThat(refused.page().expectFirst("[role=alert]").text()).contains("Reference: ");
        assertThat(refused.page().text()).doesNotContain("secret");
        assertThat(refused.value("comment")).isEqualTo("typed");
        assertThat(jira.count("property_entry")).isEqualTo(0);
    }

    @Test
    public void aTransitionThatIsNotPossibleNowIsExplainedWithTheWayBack() {
        Browser.Answer impossible = claire.get(screen(REOPEN));
        assertThat(impossible.status()).isEqualTo(400);
        assertThat(impossible.page().expectFirst("[role=alert]").text())
                .startsWith("It seems that you have tried to perform a workflow operation (Reopen Issue)");
        assertThat(impossible.page().expectFirst("#return-to-issue").attr("href"))
                .isEqualTo("/jira/browse/" + key);
        assertThat(claire.get(screen(99)).status()).isEqualTo(400);
        assertThat(claire.get("/secure/CommentAssignIssue!default.jspa?id=" + id() + "&action=x")
                        .status())
                .isEqualTo(400);
    }

    @Test
    public void whoeverIsLateIsToldSo() {
        FormElement form = claire.get(screen(RESOLVE)).form();
        Inputs.choose(form, "resolution", "Done");
        claire.submit(form).key();
        Browser.Answer late = claire.submit(form);
        assertThat(late.status()).isEqualTo(400);
        assertThat(late.page().expectFirst("[role=alert]").text()).contains("somebody has changed the issue recently");
    }

    @Test
    public void theWayToATransitionLeadsToItsScreen() {
        Browser.Answer answer = claire.get(dispatcher(RESOLVE));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo(screen(RESOLVE));
        assertThat(claire.get(screen(START)).location()).isEqualTo(dispatcher(START));
    }

    @Test
    public void aLinkToATransitionWithoutAScreenAsksFirst() {
        FormElement form = claire.get(dispatcher(START)).form();
        assertThat(jira.issue(key).statusId()).isEqualTo(1);
        assertThat(claire.submit(form).key()).isEqualTo(key);
        assertThat(jira.issue(key).statusId()).isEqualTo(3);
    }

    @Test
    public void aRefusalWithoutAScreenIsSaidOnTop() {
        jira.appClass("an.App", (Validator) (variables, arguments, properties) -> {
            InvalidInputException refusal = new InvalidInputException("Not yet");
            refusal.addError("summary", "The summary says nothing.");
            throw refusal;
        });
        validateWithTheApp(START);
        Browser.Answer refused = claire.submit(claire.get(dispatcher(START)).form());
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.page().select("[role=alert] p").eachText())
                .containsExactly("Not yet", "The summary says nothing.");
        assertThat(jira.issue(key).statusId()).isEqualTo(1);
    }

    @Test
    public void withoutTheirTokensFormsAreRefused() {
        FormElement form = claire.get(screen(RESOLVE)).form();
        Inputs.choose(form, "resolution", "Done");
        form.selectFirst("[name=atl_token]").val("");
        assertThat(claire.submit(form).status()).isEqualTo(403);
        FormElement start = claire.get(dispatcher(START)).form();
        start.selectFirst("[name=atl_token]").val("");
        assertThat(claire.submit(start).status()).isEqualTo(403);
        assertThat(jira.issue(key).statusId()).isEqualTo(1);
    }

    @Test
    public void whoMayNotMoveTheIssueIsToldSo() {
        Browser agency = jira.browser("agency");
        assertThat(agency.get(screen(RESOLVE)).status()).isEqualTo(400);
        assertThat(agency.get(screen(RESOLVE)).page().select("main form")).isEmpty();
    }

    @Test
    public void anIssueThatCannotBeSeenDoesNotExist() {
        key = jira.create(claire, "OPS");
        assertThat(jira.browser("agency").get(screen(RESOLVE)).status()).isEqualTo(404);
        assertThat(jira.browser("agency").get(dispatcher(START)).status()).isEqualTo(404);
        assertThat(jira.browser(null).get(screen(RESOLVE)).status()).isEqualTo(303);
    }

    private interface Refuse {
        void in(InvalidInputException refusal);
    }

    private void validator(Refuse how) {
        jira.appClass("an.App", (Validator) (variables, arguments, properties) -> {
            InvalidInputException refusal = new InvalidInputException();
            how.in(refusal);
            throw refusal;
        });
        validateWithTheApp(RESOLVE);
    }

    private void validateWithTheApp(int action) {
        jira.workflow(xml -> {
            int place = xml.indexOf("<results>", xml.indexOf("<action id=\"" + action + "\""));
            return xml.substring(0, place)
                    + "<validators><validator name=\"\" type=\"class\"><arg name=\"class.name\">an.App</arg>"
                    + "</validator></validators>"
                    + xml.substring(place);
        });
    }

    private long id() {
        return jira.issue(key).id();
    }

    private String screen(int action) {
        return "/secure/CommentAssignIssue!default.jspa?id=" + id() + "&action=" + action;
    }

    private String dispatcher(int action) {
        return "/secure/WorkflowUIDispatcher.jspa?id=" + id() + "&action=" + action;
    }
}
