package dev.partnerescalation.host.page.issue;

import static com.google.common.truth.Truth.assertThat;

import dev.partnerescalation.host.page.form.Browser;
import dev.partnerescalation.host.page.form.FormJira;
import dev.partnerescalation.host.page.form.Inputs;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.Rule;
import org.junit.Test;

/** The small forms beside an issue: comments, links and web links. */
public final class CommentsAndLinksTest {

    @Rule
    public final FormJira jira = new FormJira();

    private String create(String project) {
        return jira.browser("claire")
                .rest(
                        "POST",
                        "/issue",
                        "{\"fields\":{\"project\":{\"key\":\"" + project
                                + "\"},\"issuetype\":{\"id\":\"3\"},\"summary\":\"A task\"}}")
                .path("key")
                .asText();
    }

    private FormElement form(Browser browser, String action, String key) {
        Browser.Answer answer = browser.get(
                "/secure/" + action + "!default.jspa?id=" + jira.issue(key).id());
        assertThat(answer.status()).isEqualTo(200);
        return answer.form();
    }

    private static FormElement follow(Browser browser, Element link) {
        return browser.get(link.attr("href").substring("/jira".length())).form();
    }

    @Test
    public void aCommentIsWrittenBelowTheIssue() {
        String key = create("SHOP");
        Browser claire = jira.browser("claire");
        FormElement form = (FormElement) claire.get("/browse/" + key).page().expectFirst("#issue-comment-add");
        form.expectFirst("#comment").val("One\ntwo");
        Inputs.choose(form, "commentLevel", "Users");

        assertThat(claire.submit(form).location()).startsWith("/browse/" + key);

        Document page = claire.get("/browse/" + key).page();
        assertThat(page.expectFirst(".action-body").wholeText().replace("\r", ""))
                .isEqualTo("One\ntwo");
        assertThat(page.expectFirst(".redText").text()).isEqualTo("Restricted to Users");
    }

    @Test
    public void anEmptyCommentIsRefusedWhereItIsTyped() {
        Browser claire = jira.browser("claire");
        FormElement form = form(claire, "AddComment", create("SHOP"));
        Inputs.choose(form, "commentLevel", "Users");
        Browser.Answer refused = claire.submit(form);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.error("comment")).isEqualTo("Comment body can not be empty!");
        assertThat(refused.page().expectFirst("#comment").attr("aria-describedby"))
                .isEqualTo("comment-error");
        assertThat(refused.page().select("[role=alert]")).hasSize(1);
        assertThat(refused.page().expectFirst("#commentLevel option[selected]").text())
                .isEqualTo("Users");
        assertThat(jira.count("issue_comment")).isEqualTo(0);
    }

    @Test
    public void aLevelThatTheWriterDoesNotHaveIsRefused() {
        Browser claire = jira.browser("claire");
        FormElement form = form(claire, "AddComment", create("SHOP"));
        form.expectFirst("#comment").val("<b>secret</b>");
        form.expectFirst("#commentLevel option").attr("value", "group:jira-administrators");
        Browser.Answer refused = claire.submit(form);

        assertThat(refused.error("commentLevel")).contains("jira-administrators");
        assertThat(refused.value("comment")).isEqualTo("<b>secret</b>");
        assertThat(jira.count("issue_comment")).isEqualTo(0);
    }

    @Test
    public void whoeverMayNotCommentGetsNoForm() {
        String key = create("OPS");
        long id = jira.issue(key).id();

        assertThat(jira.browser("agency")
                        .get("/secure/AddComment!default.jspa?id=" + id)
                        .status())
                .isEqualTo(404);
        assertThat(jira.browser("claire").get("/secure/AddComment!default.jspa").status())
                .isEqualTo(404);
    }

    @Test
    public void aCommentIsDeletedAfterAQuestion() {
        String key = create("SHOP");
        Browser claire = jira.browser("claire");
        claire.rest("POST", "/issue/" + key + "/comment", "{\"body\":\"To go\"}");
        Element delete = claire.get("/browse/" + key).page().expectFirst(".delete-comment");
        FormElement question = follow(claire, delete);

        assertThat(question.root().text()).contains("Are you sure you want to delete this comment by Claire Collins?");
        assertThat(question.root().expectFirst("main blockquote").text()).isEqualTo("To go");
        assertThat(jira.count("issue_comment")).isEqualTo(1);
        assertThat(claire.submit(question).location()).isEqualTo("/browse/" + key);
        assertThat(jira.count("issue_comment")).isEqualTo(0);
    }

    @Test
    public void severalIssuesAreLinkedAtOnceInTheChosenDirection() {
        String key = create("SHOP");
        create("SHOP");
        create("OPS");
        Browser claire = jira.browser("claire");
        FormElement form = form(claire, "LinkJiraIssue", key);
        Inputs.choose(form, "link-type", "is blocked by");
        form.expectFirst("#jira-issue-keys").val("shop-2, OPS-1");
        form.expectFirst("#comment").val("Both");

        assertThat(claire.submit(form).location()).isEqualTo("/browse/" + key + "#linkingmodule");

        Document page = claire.get("/browse/" + key).page();
        assertThat(page.select("#linkingmodule h3").eachText()).containsExactly("is blocked by");
        assertThat(page.select("#linkingmodule .link-title").eachText()).containsExactly("SHOP-2", "OPS-1");
        assertThat(page.expectFirst(".action-body").text()).isEqualTo("Both");
        assertThat(claire.get("/browse/SHOP-2")
                        .page()
                        .select("#linkingmodule h3")
                        .eachText())
                .containsExactly("blocks");
    }

    @Test
    public void oneWrongKeyLeavesEverythingAsItWas() {
        String key = create("SHOP");
        create("SHOP");
        Browser claire = jira.browser("claire");
        FormElement form = form(claire, "LinkJiraIssue", key);
        Inputs.choose(form, "link-type", "duplicates");
        form.expectFirst("#jira-issue-keys").val("SHOP-2,\"><b>");
        form.expectFirst("#comment").val("Kept");
        Browser.Answer refused = claire.submit(form);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.error("issueKeys"))
                .isEqualTo("The issue key '\"><b>' does not exist or you do not have permission to see it.");
        assertThat(refused.value("jira-issue-keys")).isEqualTo("SHOP-2,\"><b>");
        assertThat(refused.value("comment")).isEqualTo("Kept");
        assertThat(refused.page().expectFirst("#link-type option[selected]").text())
                .isEqualTo("duplicates");
        assertThat(jira.count("issue_link")).isEqualTo(0);
    }

    @Test
    public void aRefusedCommentTakesTheLinksBack() {
        String key = create("SHOP");
        create("SHOP");
        Browser claire = jira.browser("claire");
        FormElement form = form(claire, "LinkJiraIssue", key);
        form.expectFirst("#jira-issue-keys").val("SHOP-2");
        form.expectFirst("#comment").val("x".repeat(32_768));

        assertThat(claire.submit(form).error("comment")).contains("too long");
        assertThat(jira.count("issue_link")).isEqualTo(0);
        assertThat(jira.count("change_group")).isEqualTo(0);
    }

    @Test
    public void aHiddenIssueAndAnAbsentOneAreRefusedWithTheSameMessage() {
        String key = create("SHOP");
        create("OPS");
        jira.leave("OPS", "johann");
        Browser johann = jira.browser("johann");
        FormElement form = form(johann, "LinkJiraIssue", key);

        assertThat(errorFor(johann, form, "OPS-1").replace("OPS-1", "OPS-9"))
                .isEqualTo(errorFor(johann, form, "OPS-9"));
        assertThat(errorFor(johann, form, "OPS-1"))
                .isEqualTo("The issue key 'OPS-1' does not exist or you do not have permission to see it.");
    }

    @Test
    public void anIssueIsNotLinkedToItselfOrToNothing() {
        String key = create("SHOP");
        Browser claire = jira.browser("claire");
        FormElement form = form(claire, "LinkJiraIssue", key);

        assertThat(errorFor(claire, form, key)).isEqualTo("You cannot link an issue to itself, " + key + ".");
        assertThat(errorFor(claire, form, " ")).isEqualTo("You must specify at least one issue to link to.");
        assertThat(jira.count("issue_link")).isEqualTo(0);
    }

    private static String errorFor(Browser browser, FormElement form, String keys) {
        form.expectFirst("#jira-issue-keys").val(keys);
        return browser.submit(form).error("issueKeys");
    }

    @Test
    public void whoeverMayNotLinkGetsNoForm() {
        long id = jira.issue(create("SHOP")).id();
        for (String action : new String[] {"LinkJiraIssue", "LinkRemoteIssue"}) {
            Browser.Answer refused = jira.browser("agency").get("/secure/" + action + "!default.jspa?id=" + id);

            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.page().expectFirst("[role=alert]").text())
                    .isEqualTo("No Link Issue Permission for issue 'SHOP-1'");
        }
    }

    @Test
    public void aLinkIsDeletedAfterAQuestion() {
        String key = create("SHOP");
        create("SHOP");
        Browser claire = jira.browser("claire");
        FormElement form = form(claire, "LinkJiraIssue", key);
        form.expectFirst("#jira-issue-keys").val("SHOP-2");
        claire.submit(form);
        FormElement question =
                follow(claire, claire.get("/browse/SHOP-2").page().expectFirst("#linkingmodule .delete-link"));

        assertThat(question.root().text())
                .contains("Are you sure you want to delete the link \"SHOP-2 is blocked by SHOP-1\"?");
        assertThat(claire.submit(question).location()).isEqualTo("/browse/SHOP-2#linkingmodule");
        assertThat(jira.count("issue_link")).isEqualTo(0);
        Browser.Answer gone = claire.submit(question);
        assertThat(gone.status()).isEqualTo(404);
    }

    @Test
    public void aWebLinkIsAddedAndDeleted() {
        String key = create("SHOP");
        Browser claire = jira.browser("claire");
        FormElement form = form(claire, "LinkRemoteIssue", key);
        form.expectFirst("#web-link-url").val(" https://example.com/scope ");
        form.expectFirst("#web-link-title").val("The <scope>");

        assertThat(claire.submit(form).location()).isEqualTo("/browse/" + key + "#linkingmodule");

        Element link = claire.get("/browse/" + key).page().expectFirst("#linkingmodule li");
        assertThat(link.expectFirst("a.link-title").attr("href")).isEqualTo("https://example.com/scope");
        assertThat(link.expectFirst("a.link-title").text()).isEqualTo("The <scope>");
        FormElement question = follow(claire, link.expectFirst(".delete-link"));
        assertThat(question.root().text()).contains("the link to \"The <scope>\"?");
        claire.submit(question);
        assertThat(jira.count("remote_link")).isEqualTo(0);
    }

    @Test
    public void anAddressThatRunsSomethingIsRefusedAndKept() {
        Browser claire = jira.browser("claire");
        FormElement form = form(claire, "LinkRemoteIssue", create("SHOP"));
        form.expectFirst("#web-link-url").val("javascript:alert(1)");
        form.expectFirst("#web-link-title").val("Run");
        Browser.Answer refused = claire.submit(form);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.error("url")).isEqualTo("'url' is not a valid URL.");
        assertThat(refused.value("web-link-url")).isEqualTo("javascript:alert(1)");
        assertThat(jira.count("remote_link")).isEqualTo(0);
    }

    @Test
    public void withoutTheTokenNothingHappens() {
        long id = jira.issue(create("SHOP")).id();
        for (String action : new String[] {
            "AddComment.jspa", "LinkJiraIssue.jspa", "LinkRemoteIssue.jspa", "DeleteLink.jspa", "DeleteComment.jspa"
        }) {
            assertThat(jira.browser("claire")
                            .post("/secure/" + action, "id=" + id + "&comment=x")
                            .status())
                    .isEqualTo(403);
        }
        assertThat(jira.count("issue_comment")).isEqualTo(0);
    }
}
