package dev.partnerescalation.host.rest;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.partnerescalation.host.page.form.Browser;
import dev.partnerescalation.host.page.form.FormJira;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Ids in the addresses of links: which are wrong, and which do not exist. */
public final class IdsTest {

    @Rule
    public final FormJira jira = new FormJira();

    private Browser claire;

    @Before
    public void issues() {
        claire = jira.browser("claire");
        jira.create(claire, "SHOP");
        jira.create(claire, "SHOP");
        jira.create(claire, "OPS");
    }

    @Test
    public void anIdThatIsNoNumberIsABadRequest() {
        for (String id : List.of("abc", "1x", "1.0", "99999999999999999999")) {
            for (String method : List.of("GET", "DELETE")) {
                assertThat(claire.refusal(method, "/issueLink/" + id, "", 400))
                        .containsExactly("The issue link id '" + id + "' is not a number.");
                assertThat(claire.refusal(method, "/issue/SHOP-1/remotelink/" + id, "", 400))
                        .containsExactly("The remote issue link id '" + id + "' is not a number.");
            }
            assertThat(claire.refusal("GET", "/issueLinkType/" + id, "", 400))
                    .containsExactly("The issue link type id '" + id + "' is not a number.");
        }
    }

    @Test
    public void aNumberThatIsNoIdIsNotFound() {
        for (String id : List.of("0", "-1", "4711")) {
            for (String path : List.of("/issueLink/", "/issueLinkType/", "/issue/SHOP-1/remotelink/")) {
                assertWithMessage(path + id)
                        .that(claire.refusal("GET", path + id, "", 404))
                        .hasSize(1);
            }
        }
    }

    @Test
    public void theWebLinkOfAnotherIssueIsABadRequestThatTellsNothingOfIt() {
        String body = "{\"object\":{\"url\":\"https://example.com/secret\",\"title\":\"Secret\"}}";
        String id =
                claire.rest("POST", "/issue/OPS-1/remotelink", body).path("id").asText();
        Browser agency = jira.browser("agency");

        assertThat(agency.refusal("GET", "/issue/SHOP-1/remotelink/" + id, "", 400))
                .containsExactly("The remote issue link with id '" + id + "' does not belong to the issue 'SHOP-1'.");
        assertThat(claire.refusal("PUT", "/issue/SHOP-2/remotelink/" + id, body, 400))
                .hasSize(1);
        assertThat(claire.refusal("DELETE", "/issue/SHOP-2/remotelink/" + id, "", 400))
                .hasSize(1);
        assertThat(claire.rest("GET", "/issue/OPS-1/remotelink/" + id, "")
                        .path("object")
                        .path("title")
                        .asText())
                .isEqualTo("Secret");
    }
}
