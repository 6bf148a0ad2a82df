package dev.partnerescalation.host.rest;

import static com.google.common.truth.Truth.assertThat;

import dev.partnerescalation.host.testing.LocalJiraRule;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.ClassRule;
import org.junit.Test;

/** Projects that come and go, and the language that a user chooses by REST. */
public final class ProjectAdministrationTest {

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.withoutApp();

    private static HttpResponse<String> ask(String user, String method, String path, String body) throws Exception {
        String credentials = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(JIRA.url() + "/rest/api/2" + path))
                .method(method, BodyPublishers.ofString(body))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/json")
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String project(String key, String name) {
        return "{\"key\":\"%s\",\"name\":\"%s\",\"projectTypeKey\":\"business\",\"lead\":\"admin\"}"
                .formatted(key, name);
    }

    @Test
    public void aProjectIsMadeOnJirasOwnSchemesAndDeletedWithItsIssues() throws Exception {
        assertThat(ask("admin", "POST", "/project", project("NEW", "New one")).statusCode())
                .isEqualTo(201);
        assertThat(ask("admin", "GET", "/project/NEW", "").body()).contains("\"name\":\"Task\"");
        String issue =
                "{\"fields\":{\"project\":{\"key\":\"NEW\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"One\"}}";
        assertThat(ask("admin", "POST", "/issue", issue).statusCode()).isEqualTo(201);
        assertThat(ask("anneke", "GET", "/project/NEW", "").statusCode()).isEqualTo(404);

        assertThat(ask("admin", "DELETE", "/project/NEW", "").statusCode()).isEqualTo(204);

        assertThat(ask("admin", "GET", "/issue/NEW-1", "").statusCode()).isEqualTo(404);
        assertThat(ask("admin", "GET", "/project/NEW", "").statusCode()).isEqualTo(404);
        assertThat(ask("admin", "DELETE", "/project/NEW", "").statusCode()).isEqualTo(404);
        assertThat(ask("admin", "GET", "/issue/SHOP-1", "").statusCode()).isEqualTo(200);
    }

    @Test
    public void aUserJoinsARoleOfAProject() throws Exception {
        ask("admin", "POST", "/project", project("ROLE", "With roles"));

        assertThat(ask("admin", "POST", "/project/ROLE/role/10000", "{\"user\":[\"anneke\"]}")
                        .statusCode())
                .isEqualTo(200);

        assertThat(ask("anneke", "GET", "/project/ROLE", "").statusCode()).isEqualTo(200);
        assertThat(ask("admin", "POST", "/project/ROLE/role/10000", "{\"user\":[\"anneke\"]}")
                        .statusCode())
                .isEqualTo(400);
        ask("admin", "DELETE", "/project/ROLE", "");
    }

    @Test
    public void aKeyThatIsTakenAndWhatIsNotEmulatedAreNamed() throws Exception {
        assertThat(ask("admin", "POST", "/project", project("SHOP", "Another shop"))
                        .body())
                .contains("Project 'Webshop relaunch' uses this project key.");
        assertThat(ask("admin", "POST", "/project", "{\"key\":\"X\",\"projectTemplateKey\":\"y\"}")
                        .body())
                .contains("projectTemplateKey");
    }

    @Test
    public void onlyAnAdministratorMakesAndDeletesProjects() throws Exception {
        assertThat(ask("claire", "POST", "/project", project("MINE", "Mine")).statusCode())
                .isEqualTo(403);
        assertThat(ask("claire", "DELETE", "/project/SHOP", "").statusCode()).isEqualTo(403);
        assertThat(ask("claire", "POST", "/project/SHOP/role/10002", "{\"user\":[\"claire\"]}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    public void aUserChoosesALanguageAndForgetsIt() throws Exception {
        String language = "/mypreferences?key=jira.user.locale";
        assertThat(ask("claire", "PUT", language, "nl_NL").statusCode()).isEqualTo(204);
        assertThat(ask("claire", "GET", language, "").body()).isEqualTo("nl_NL");
        assertThat(ask("claire", "GET", "/myself", "").body()).contains("\"locale\":\"nl_NL\"");
        assertThat(ask("claire", "PUT", language, "xx_XX").statusCode()).isEqualTo(400);
        assertThat(ask("claire", "PUT", "/mypreferences?key=other", "1").statusCode())
                .isEqualTo(404);

        assertThat(ask("claire", "DELETE", language, "").statusCode()).isEqualTo(204);
        assertThat(ask("claire", "GET", language, "").statusCode()).isEqualTo(404);
        ask("claire", "PUT", language, "en_US");
    }
}
