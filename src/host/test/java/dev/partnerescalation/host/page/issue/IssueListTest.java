package dev.partnerescalation.host.page.issue;

import static com.google.common.truth.Truth.assertThat;

import dev.partnerescalation.host.page.form.Browser;
import dev.partnerescalation.host.page.form.FormJira;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.Rule;
import org.junit.Test;

/** Lists of issues and the page where everybody begins. */
public final class IssueListTest {

    @Rule
    public final FormJira jira = new FormJira();

    private void create(String project, String more) {
        jira.browser("claire")
                .rest(
                        "POST",
                        "/issue",
                        "{\"fields\":{\"project\":{\"key\":\"" + project
                                + "\"},\"issuetype\":{\"id\":\"3\"},\"summary\":\"A <b>task</b>\"" + more + "}}");
    }

    private static List<String> keys(Browser.Answer answer) {
        return answer.page().select("#issuetable .issuekey").eachText();
    }

    @Test
    public void aSearchListsWhatItFinds() {
        create("SHOP", ",\"assignee\":{\"name\":\"anneke\"}");
        create("OPS", "");
        Browser.Answer found = jira.browser("claire").get("/issues/?jql=project+%3D+SHOP");

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.page().select("#issuetable th").eachText())
                .containsExactly("Type", "Key", "Summary", "Assignee", "Reporter", "Status", "Resolution", "Updated")
                .inOrder();
        assertThat(found.page().select("#issuetable td").eachText())
                .containsExactly(
                        "Task",
                        "SHOP-1",
                        "A <b>task</b>",
                        "Anneke de Vries",
                        "Claire Collins",
                        "Open",
                        "Unresolved",
                        "20/Nov/26 10:00 AM")
                .inOrder();
        assertThat(found.page().expectFirst("#advanced-search").val()).isEqualTo("project = SHOP");
        assertThat(found.page().expectFirst("#issuetable a").attr("href")).isEqualTo("/jira/browse/SHOP-1");
    }

    @Test
    public void hiddenIssuesAreNotFound() {
        create("SHOP", "");
        create("OPS", "");

        assertThat(keys(jira.browser("agency").get("/issues/"))).containsExactly("SHOP-1");
        assertThat(keys(jira.browser("claire").get("/issues/"))).containsExactly("OPS-1", "SHOP-1");
    }

    @Test
    public void aSearchThatIsNotUnderstoodIsKeptWithTheReason() {
        Browser.Answer refused = jira.browser("claire").get("/issues/?jql=text+~+%22%3Cb%3E%22");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.page().expectFirst("#jqlerror[role=alert]").text()).startsWith("Error in the JQL Query");
        assertThat(refused.page().expectFirst("#advanced-search").val()).isEqualTo("text ~ \"<b>\"");
        assertThat(refused.page().expectFirst("#advanced-search").attr("aria-describedby"))
                .contains("jqlerror");
    }

    @Test
    public void fiftyIssuesAreAPage() {
        for (int i = 0; i < 52; i++) {
            create("SHOP", "");
        }
        Browser claire = jira.browser("claire");
        Browser.Answer first = claire.get("/browse/SHOP");

        assertThat(keys(first)).hasSize(50);
        assertThat(first.page().select(".results-count-text").text()).isEqualTo("1\u201350 of 52");
        assertThat(first.page().select("[rel=prev]")).isEmpty();
        String next = first.page().expectFirst("[rel=next]").attr("href").substring("/jira".length());
        Browser.Answer second = claire.get(next);
        assertThat(keys(second)).containsExactly("SHOP-2", "SHOP-1").inOrder();
        String back = second.page().expectFirst("[rel=prev]").attr("href").substring("/jira".length());
        assertThat(keys(claire.get(back))).isEqualTo(keys(first));
    }

    @Test
    public void aProjectIsTheListOfItsIssues() {
        create("SHOP", "");
        create("OPS", "");
        Browser.Answer project = jira.browser("claire").get("/browse/SHOP");

        assertThat(project.page().expectFirst("h1").text()).isEqualTo("Webshop relaunch");
        assertThat(keys(project)).containsExactly("SHOP-1");
    }

    @Test
    public void aHiddenProjectIsNotThere() {
        Browser.Answer hidden = jira.browser("agency").get("/browse/OPS");
        Browser.Answer absent = jira.browser("agency").get("/browse/NONE");

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.page().text().replace("OPS", "NONE"))
                .isEqualTo(absent.page().text());
    }

    @Test
    public void theStartPageShowsProjectsAndTheUsersIssues() {
        create("SHOP", "");
        create("SHOP", ",\"assignee\":{\"name\":\"anneke\"}");
        create("OPS", "");
        for (String address : List.of("/", "/secure/Dashboard.jspa")) {
            Browser.Answer anneke = jira.browser("anneke").get(address);

            assertThat(anneke.page().select("#projects a").eachText())
                    .containsExactly("Operations", "Webshop relaunch")
                    .inOrder();
            assertThat(keys(anneke)).containsExactly("SHOP-2");
        }
        assertThat(jira.browser("agency").get("/").page().select("#projects a").eachText())
                .containsExactly("Webshop relaunch");
    }

    @Test
    public void unauthenticatedRequestsAreAskedToSignIn() {
        Document start = jira.browser(null).get("/").page();

        assertThat(start.select("main a").eachAttr("href")).containsExactly("/jira/login.jsp");
        assertThat(jira.browser(null).get("/issues/").status()).isEqualTo(303);
        assertThat(jira.browser(null).get("/browse/SHOP").status()).isEqualTo(303);
    }
}
