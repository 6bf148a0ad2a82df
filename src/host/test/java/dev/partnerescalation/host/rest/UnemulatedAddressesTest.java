package dev.partnerescalation.host.rest;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.partnerescalation.host.page.form.FormJira;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;

/** Addresses that local Jira does not emulate where an id could stand. */
public final class UnemulatedAddressesTest {

    @Rule
    public final FormJira jira = new FormJira();

    @Test
    public void theyAreRefusedByName() {
        for (String method : List.of("GET", "POST", "PUT", "DELETE")) {
            for (String path : List.of(
                    "/issue/picker",
                    "/issue/archive",
                    "/issueLinkType/resetOrder",
                    "/issuetype/page",
                    "/priority/page",
                    "/project/type",
                    "/project/type/software/accessible",
                    "/resolution/page",
                    "/status/page")) {
                assertWithMessage(method + " " + path)
                        .that(jira.browser("claire").refusal(method, path, "", 404))
                        .containsExactly("Local Jira does not emulate /rest/api/2" + path + ".");
            }
        }
    }

    @Test
    public void whatOnlyLooksAlikeIsAnIdThatDoesNotExist() {
        assertWithMessage("issue")
                .that(jira.browser("claire").refusal("GET", "/issue/pickers", "", 404))
                .containsExactly("Issue Does Not Exist");
        assertWithMessage("status")
                .that(jira.browser("claire").refusal("GET", "/status/type", "", 404))
                .containsExactly("The status with id 'type' does not exist");
    }
}
