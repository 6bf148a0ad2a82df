package dev.partnerescalation.host.web.filter;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.partnerescalation.host.web.filter.FilteredServer.basic;
import static dev.partnerescalation.host.web.filter.FilteredServer.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;

/** Sessions, personal access tokens, and what Jira's REST says about users and about the server. */
public final class SigningInTest {

    private static final String MYSELF = "/rest/api/2/myself";
    private static final String SESSION = "/rest/auth/1/session";
    private static final String TOKENS = "/rest/pat/latest/tokens";
    private static final String CLAIRE = basic("claire", "claire");

    @Rule
    public final FilteredServer jira = new FilteredServer();

    private HttpResponse<String> as(String credentials, String path) {
        return jira.get(path, "Authorization", credentials);
    }

    private String cookie() {
        HttpResponse<String> answer = jira.post(SESSION, Map.of("username", "claire", "password", "claire"));
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode session = json(answer).path("session");
        assertThat(session.path("name").asText()).isEqualTo("JSESSIONID");
        return "JSESSIONID=" + session.path("value").asText();
    }

    @Test
    public void aSessionCookieIsKeptFromScriptsAndForeignSites() {
        HttpResponse<String> answer = jira.post(SESSION, Map.of("username", "claire", "password", "claire"));

        List<String> parts = Arrays.stream(
                        answer.headers().firstValue("Set-Cookie").orElse("").split(";"))
                .map(String::strip)
                .toList();
        assertThat(parts.get(0)).startsWith("JSESSIONID=");
        assertThat(parts).containsAtLeast("Path=/jira", "HttpOnly", "SameSite=Lax");
        assertThat(json(answer).path("loginInfo").isObject()).isTrue();
    }

    @Test
    public void aSessionLastsUntilOneSignsOut() {
        String cookie = cookie();
        String other = cookie();

        assertThat(json(jira.get(MYSELF, "Cookie", cookie)).path("name").asText())
                .isEqualTo("claire");
        assertThat(json(jira.get(SESSION, "Cookie", "a=b; " + cookie))
                        .path("name")
                        .asText())
                .isEqualTo("claire");

        HttpResponse<String> end = jira.send("DELETE", SESSION, BodyPublishers.noBody(), "Cookie", cookie);
        assertThat(end.statusCode()).isEqualTo(204);
        assertThat(end.headers().firstValue("Set-Cookie").orElse("")).contains("Max-Age=0");

        assertThat(jira.get(MYSELF, "Cookie", cookie).statusCode()).isEqualTo(401);
        assertThat(jira.get(MYSELF, "Cookie", other).statusCode()).isEqualTo(200);
        assertThat(jira.send("DELETE", SESSION, BodyPublishers.noBody(), "Cookie", cookie)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    public void aSessionTellsHowOftenOneSignedInAndFailedTo() {
        JsonNode first = json(jira.post(SESSION, Map.of("username", "claire", "password", "claire")))
                .path("loginInfo");
        assertThat(first.path("loginCount").asInt()).isEqualTo(1);
        assertThat(first.path("failedLoginCount").asInt()).isEqualTo(0);
        assertThat(first.has("previousLoginTime")).isFalse();
        assertThat(first.has("lastFailedLoginTime")).isFalse();

        jira.post(SESSION, Map.of("username", "claire", "password", "wrong"));
        JsonNode second = json(jira.post(SESSION, Map.of("username", "claire", "password", "claire")))
                .path("loginInfo");
        assertThat(second.path("loginCount").asInt()).isEqualTo(2);
        assertThat(second.path("failedLoginCount").asInt()).isEqualTo(1);
        assertThat(second.path("previousLoginTime").asText()).isEqualTo("2026-11-20T10:00:00.000+0000");
        assertThat(second.path("lastFailedLoginTime").asText()).isEqualTo("2026-11-20T10:00:00.000+0000");
        for (String version : List.of("1", "latest")) {
            assertThat(json(as(CLAIRE, "/rest/auth/" + version + "/session")).path("loginInfo"))
                    .isEqualTo(second);
        }
    }

    @Test
    public void everyAnswerNamesWhoAsked() {
        for (String path : List.of(MYSELF, "/rest/api/2/issue/SHOP-999", "/rest/nowhere")) {
            assertThat(as(CLAIRE, path).headers().allValues("X-AUSERNAME")).containsExactly("claire");
            assertThat(jira.get(path).headers().allValues("X-AUSERNAME")).containsExactly("anonymous");
        }
    }

    @Test
    public void anUnknownCookieIsUnauthenticated() {
        assertThat(jira.get(MYSELF, "Cookie", "JSESSIONID=none").statusCode()).isEqualTo(401);
        assertThat(jira.get("/rest/api/2/serverInfo", "Cookie", "JSESSIONID=none")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    public void signingInNeedsNameAndPassword() {
        assertThat(jira.post(SESSION, Map.of("username", "claire", "password", "wrong"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(jira.post(SESSION, Map.of("username", "claire")).statusCode())
                .isEqualTo(400);
        assertThat(jira.post(SESSION, Map.of("username", 1, "password", 2)).statusCode())
                .isEqualTo(400);
        assertThat(jira.get(SESSION).statusCode()).isEqualTo(401);
    }

    @Test
    public void aTokenIsShownOnceAndOpens() {
        JsonNode made =
                json(jira.post(TOKENS, Map.of("name", "script", "expirationDuration", 1), "Authorization", CLAIRE));
        String token = made.path("rawToken").asText();

        assertThat(json(as("Bearer " + token, MYSELF)).path("name").asText()).isEqualTo("claire");
        assertThat(made.path("createdAt").asText()).isEqualTo("2026-11-20T10:00:00.000+0000");
        assertThat(made.path("expiringAt").asText()).isEqualTo("2026-11-21T10:00:00.000+0000");
        JsonNode listed = json(as(CLAIRE, TOKENS));
        assertThat(listed).hasSize(1);
        assertThat(listed.path(0).path("name").asText()).isEqualTo("script");
        assertThat(listed.path(0).has("rawToken")).isFalse();
        assertThat(json(as(basic("admin", "admin"), TOKENS))).isEmpty();
    }

    @Test
    public void onlyItsOwnerRevokesAToken() {
        JsonNode made = json(jira.post(TOKENS, Map.of("name", "script"), "Authorization", CLAIRE));
        String address = TOKENS + "/" + made.path("id").asText();
        String bearer = "Bearer " + made.path("rawToken").asText();

        assertThat(made.has("expiringAt")).isFalse();
        assertThat(delete(address, basic("admin", "admin"))).isEqualTo(404);
        assertThat(as(bearer, MYSELF).statusCode()).isEqualTo(200);
        assertThat(delete(address, CLAIRE)).isEqualTo(204);
        assertThat(as(bearer, MYSELF).statusCode()).isEqualTo(401);
        assertThat(delete(address, CLAIRE)).isEqualTo(404);
        assertThat(delete(TOKENS + "/x", CLAIRE)).isEqualTo(404);
    }

    private int delete(String path, String credentials) {
        return jira.send("DELETE", path, BodyPublishers.noBody(), "Authorization", credentials)
                .statusCode();
    }

    @Test
    public void aTokenNeedsANameAndALimitedLife() {
        Map<String, Object> nameless = new HashMap<>();
        nameless.put("name", null);
        for (Map<String, ?> body : List.<Map<String, ?>>of(
                Map.of(),
                nameless,
                Map.of("name", " "),
                Map.of("name", "x".repeat(256)),
                Map.of("name", 7),
                Map.of("name", "x", "expirationDuration", 0),
                Map.of("name", "x", "expirationDuration", -1),
                Map.of("name", "x", "expirationDuration", 3651),
                Map.of("name", "x", "expirationDuration", "1"))) {
            assertWithMessage(body.toString())
                    .that(jira.post(TOKENS, body, "Authorization", CLAIRE).statusCode())
                    .isEqualTo(400);
        }
        assertThat(jira.get(TOKENS).statusCode()).isEqualTo(401);
        assertThat(jira.post(TOKENS, Map.of("name", "x")).statusCode()).isEqualTo(401);
        assertThat(delete(TOKENS + "/1", "Bearer none")).isEqualTo(401);
    }

    @Test
    public void myselfIsACompleteUser() {
        JsonNode me = json(as(basic("johann", "johann"), MYSELF + "?expand=groups"));

        assertThat(me.path("self").asText()).isEqualTo(jira.url() + "/rest/api/2/user?username=johann");
        assertThat(me.path("key").asText()).startsWith("JIRAUSER");
        assertThat(me.path("displayName").asText()).isEqualTo("Johann Krause");
        assertThat(me.path("emailAddress").asText()).isEqualTo("johann@example.com");
        assertThat(me.path("active").asBoolean()).isTrue();
        assertThat(me.path("deleted").asBoolean()).isFalse();
        assertThat(me.path("timeZone").asText()).isEqualTo("Europe/Berlin");
        assertThat(me.path("locale").asText()).isEqualTo("de_DE");
        assertThat(me.path("groups").path("size").asInt()).isEqualTo(1);
        assertThat(me.path("groups").path("items").path(0).path("name").asText())
                .isEqualTo("jira-software-users");
        assertThat(me.path("avatarUrls")).hasSize(4);
        assertThat(me.has("accountId")).isFalse();
    }

    @Test
    public void anUnauthenticatedRequestIsAskedToSignIn() {
        HttpResponse<String> answer = jira.get(MYSELF);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(json(answer).path("errorMessages").path(0).asText())
                .isEqualTo("You are not authenticated. Authentication required to perform this operation.");
        assertThat(json(answer).path("errors").isObject()).isTrue();
    }

    @Test
    public void aUserIsFoundByNameOrKey() {
        JsonNode claire = json(as(CLAIRE, "/rest/api/2/user?username=claire"));

        assertThat(claire.path("displayName").asText()).isEqualTo("Claire Collins");
        assertThat(json(as(CLAIRE, "/rest/api/2/user?key=" + claire.path("key").asText())))
                .isEqualTo(claire);
        HttpResponse<String> unknown = as(CLAIRE, "/rest/api/2/user?username=X");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(json(unknown).path("errorMessages").path(0).asText()).isEqualTo("The user named 'X' does not exist");
        assertThat(as(CLAIRE, "/rest/api/2/user?key=X").statusCode()).isEqualTo(404);
        assertThat(as(CLAIRE, "/rest/api/2/user").statusCode()).isEqualTo(400);
        assertThat(jira.get("/rest/api/2/user?username=claire").statusCode()).isEqualTo(401);
    }

    @Test
    public void anybodyMayAskWhichJiraThisIs() {
        JsonNode info = json(jira.get("/rest/api/2/serverInfo"));

        assertThat(info.path("baseUrl").asText()).isEqualTo(jira.url());
        assertThat(info.path("version").asText()).isEqualTo("11.3.0");
        assertThat(info.path("versionNumbers").toString()).isEqualTo("[11,3,0]");
        assertThat(info.path("deploymentType").asText()).isEqualTo("Server");
        assertThat(info.path("buildNumber").isInt()).isTrue();
        assertThat(info.path("serverTitle").asText()).isEqualTo("Local Jira");
        assertThat(info.has("scmInfo")).isTrue();
        assertThat(info.has("buildDate")).isTrue();
        assertThat(info.has("serverTime")).isFalse();
        assertThat(json(as(CLAIRE, "/rest/api/2/serverInfo")).path("serverTime").asText())
                .isEqualTo("2026-11-20T10:00:00.000+0000");
    }
}
