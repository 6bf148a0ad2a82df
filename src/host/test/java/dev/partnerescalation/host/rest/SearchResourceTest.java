package dev.partnerescalation.host.rest;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.partnerescalation.host.page.form.Browser;
import dev.partnerescalation.host.page.form.FormJira;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Searching over HTTP, by clients that mean no good. */
public final class SearchResourceTest {

    @Rule
    public final FormJira jira = new FormJira();

    private Browser claire;

    @Before
    public void issues() {
        claire = jira.browser("claire");
        for (int i = 0; i < 3; i++) {
            jira.create(claire, "SHOP");
        }
    }

    private static String body(String jql) {
        return JsonNodeFactory.instance.objectNode().put("jql", jql).toString();
    }

    @Test
    public void whatIsNotReadIsABadRequest() {
        for (String jql : List.of(
                "status=\0",
                "status=\"\0\"",
                "status=\"\\u0000\"",
                "x".repeat(100_000),
                "(".repeat(19_000),
                "NOT ".repeat(4_000),
                "a=(".repeat(5_000),
                "a=\"" + "\\\"".repeat(9_000),
                "text~foo",
                "\ud800=\udfff",
                "status = '; drop table issue --'")) {
            assertWithMessage(jql)
                    .that(claire.refusal("POST", "/search", body(jql), 400))
                    .hasSize(1);
            if (jql.length() < 1_000) {
                String path = "/search?jql=" + Browser.encoded(jql);
                assertWithMessage(jql)
                        .that(claire.refusal("GET", path, "", 400))
                        .hasSize(1);
                assertWithMessage(jql)
                        .that(claire.get("/issues/?jql=" + Browser.encoded(jql)).status())
                        .isEqualTo(400);
            }
        }
    }

    @Test
    public void theDeepestSearchIsAnswered() {
        String level = "due>1d and due<2d or ".repeat(15) + "NOT(";
        String jql = level.repeat(50) + "due is EMPTY" + ")".repeat(50);
        String tooLong = body(jql + " ".repeat(20_000));
        assertThat(jql.length()).isAtLeast(15_000);

        assertThat(claire.rest("POST", "/search", body(level.repeat(25) + "due is EMPTY" + ")".repeat(25)))
                        .path("total")
                        .asInt())
                .isEqualTo(0);
        assertThat(claire.refusal("POST", "/search", body(jql), 400).get(0)).contains("50 levels deep");
        assertThat(claire.refusal("POST", "/search", tooLong, 400).get(0)).contains("20000 characters");
    }

    @Test
    public void aSearchIsReadPageByPage() {
        String jql = Browser.encoded("project=SHOP and due is EMPTY order by key");
        assertThat(claire.rest("GET", "/search?maxResults=2&startAt=2&jql=" + jql, "")
                        .findValuesAsText("key"))
                .contains("SHOP-3");
        assertThat(claire.rest("GET", "/search?maxResults=0&jql=" + jql, "")
                        .path("total")
                        .asInt())
                .isEqualTo(3);
    }
}
