package dev.partnerescalation.host.web.filter;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.partnerescalation.host.web.filter.FilteredServer.basic;
import static dev.partnerescalation.host.web.filter.FilteredServer.json;

import dev.partnerescalation.host.config.BaseUrl;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;

/** What every request passes before anything else sees it. */
public final class FiltersTest {

    @ClassRule
    public static final FilteredServer HOUSE = new FilteredServer();

    private static final String TOKENS = "/rest/pat/latest/tokens";
    private static final String MYSELF = "/rest/api/2/myself";
    private static final String CLAIRE = basic("claire", "claire");
    private static final int MEGABYTE = 1 << 20;

    private static String asked(String host) {
        return HOUSE.firstLine("GET /jira/status HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    @Test
    public void onlyTheNamesOfThisComputerAreAnswered() {
        for (String host : List.of("localhost", "LOCALHOST", "127.0.0.1", "[::1]")) {
            assertWithMessage(host).that(asked(host + ":" + HOUSE.port())).contains(" 200 ");
        }
    }

    @Test
    public void aForeignNameThatPointsToThisComputerIsTurnedAway() {
        int port = HOUSE.port();
        for (String host : List.of(
                "evil.example:" + port,
                "localhost.evil.example:" + port,
                "localhost",
                "localhost:" + (port == 1 ? 2 : 1),
                "127.0.0.2:" + port,
                "127.0.0.1.evil.example:" + port)) {
            assertWithMessage(host).that(asked(host)).contains(" 421 ");
        }
    }

    @Test
    public void theUsualPortMayBeLeftOut() {
        BaseUrl url = new BaseUrl();
        url.set("http://localhost:80/jira");

        assertThat(new Origin(url).isHost("localhost")).isTrue();
        assertThat(new Origin(url).isHost("localhost:80")).isTrue();
        assertThat(new Origin(url).isHost("localhost:8080")).isFalse();
        assertThat(new Origin(url).isHost("evil.example")).isFalse();
        assertThat(new Origin(url).isHost(null)).isFalse();
        assertThat(new Origin(url).isAddress("http://localhost/jira/page")).isTrue();
        assertThat(new Origin(url).isAddress("https://localhost")).isFalse();
    }

    @Test
    public void everyAnswerKeepsTheBrowserCareful() {
        for (String path : List.of("/status", MYSELF, "/nothing/here")) {
            HttpResponse<String> answer = HOUSE.get(path);

            assertThat(answer.headers().firstValue("X-Content-Type-Options").orElse(""))
                    .isEqualTo("nosniff");
            assertThat(answer.headers().firstValue("X-Frame-Options").orElse(""))
                    .isEqualTo("SAMEORIGIN");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'self'");
            assertThat(answer.headers().firstValue("Server").isPresent()).isFalse();
        }
    }

    @Test
    public void nothingAboutAPersonStaysInACache() {
        assertThat(HOUSE.get(MYSELF, "Authorization", CLAIRE)
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""))
                .contains("no-store");
    }

    @Test
    public void withoutCredentialsARequestIsUnauthenticated() {
        assertThat(HOUSE.get("/rest/api/2/serverInfo").statusCode()).isEqualTo(200);
        assertThat(HOUSE.get(MYSELF).statusCode()).isEqualTo(401);
    }

    @Test
    public void nameAndPasswordOpen() {
        assertThat(json(HOUSE.get(MYSELF, "Authorization", CLAIRE)).path("name").asText())
                .isEqualTo("claire");
        assertThat(json(HOUSE.get(MYSELF, "Authorization", basic("Anneke", "anneke")))
                        .path("name")
                        .asText())
                .isEqualTo("anneke");
    }

    @Test
    public void wrongCredentialsAreRefusedEvenWhereNoneAreNeeded() {
        for (String header : List.of(
                basic("claire", "wrong"),
                basic("nobody", "nobody"),
                "Basic !!!",
                "Basic " + "bm9jb2xvbg==",
                "Basic",
                "Bearer none",
                "Negotiate abc",
                "x")) {
            for (String path : List.of(MYSELF, "/rest/api/2/serverInfo", "/status")) {
                HttpResponse<String> answer = HOUSE.get(path, "Authorization", header);

                assertWithMessage(header).that(answer.statusCode()).isEqualTo(401);
                assertThat(answer.headers().firstValue("X-Seraph-LoginReason").orElse(""))
                        .isEqualTo("AUTHENTICATED_FAILED");
                assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                        .startsWith("text/html");
            }
        }
    }

    @Test
    public void theNextRequestDoesNotInheritWhoAsked() {
        for (int i = 0; i < 20; i++) {
            assertThat(HOUSE.get(MYSELF, "Authorization", CLAIRE).statusCode()).isEqualTo(200);
            assertThat(HOUSE.get(MYSELF).statusCode()).isEqualTo(401);
        }
    }

    private static HttpResponse<String> change(String... headers) {
        String[] all = new String[headers.length + 2];
        all[0] = "Authorization";
        all[1] = CLAIRE;
        System.arraycopy(headers, 0, all, 2, headers.length);
        return HOUSE.send("POST", TOKENS, BodyPublishers.ofString("{\"name\":\"script\"}"), all);
    }

    @Test
    public void aChangeThatAForeignPageCouldSendIsRefused() {
        for (String type : List.of(
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "text/plain",
                "Text/Plain;charset=UTF-8")) {
            HttpResponse<String> answer = change("Content-Type", type);

            assertWithMessage(type).that(answer.statusCode()).isEqualTo(403);
            assertThat(json(answer).path("errorMessages").path(0).asText()).isEqualTo("XSRF check failed");
        }
        for (String origin :
                List.of("http://evil.example", "null", "http://localhost:1", "https://localhost:" + HOUSE.port())) {
            assertWithMessage(origin)
                    .that(change("Content-Type", "application/json", "Origin", origin)
                            .statusCode())
                    .isEqualTo(403);
            assertWithMessage(origin)
                    .that(change("Content-Type", "application/json", "Referer", origin + "/page")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    public void aChangeFromALocalPageOrScriptPasses() {
        String json = "application/json";
        String own = "http://localhost:" + HOUSE.port();

        assertThat(change("Content-Type", json).statusCode()).isEqualTo(201);
        assertThat(change("Content-Type", json, "Origin", own).statusCode()).isEqualTo(201);
        assertThat(change("Content-Type", json, "Referer", own + "/jira/page").statusCode())
                .isEqualTo(201);
        assertThat(change("Content-Type", json, "Origin", "http://evil.example", "X-Atlassian-Token", "no-check")
                        .statusCode())
                .isEqualTo(201);
        assertThat(change("Content-Type", "text/plain", "X-Atlassian-Token", "nocheck")
                        .statusCode())
                .isEqualTo(415);
        assertThat(change("Content-Type", "text/plain", "X-Atlassian-Token", "check")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    public void readingFromAForeignPageIsNoChange() {
        assertThat(HOUSE.get("/rest/api/2/serverInfo", "Origin", "http://evil.example")
                        .statusCode())
                .isEqualTo(200);
    }

    private static String body(int size) {
        String name = "{\"name\":\"script\"}";
        return name + " ".repeat(size - name.length());
    }

    @Test
    public void aBodyOfOneMegabyteIsTaken() {
        assertThat(HOUSE.send(
                                "POST",
                                TOKENS,
                                BodyPublishers.ofString(body(MEGABYTE)),
                                "Authorization",
                                CLAIRE,
                                "Content-Type",
                                "application/json")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    public void aBodyWithoutAStatedLengthIsLimitedAsWell() {
        byte[] large = body(MEGABYTE + 1).getBytes(StandardCharsets.UTF_8);

        assertThat(HOUSE.send(
                                "POST",
                                TOKENS,
                                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)),
                                "Authorization",
                                CLAIRE,
                                "Content-Type",
                                "application/json")
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    public void aCharsetThatJavaDoesNotKnowIsTurnedAway() {
        for (String charset : List.of("nope", "\"\"", "a b", "UTF-99")) {
            assertWithMessage(charset)
                    .that(HOUSE.send(
                                    "POST",
                                    TOKENS,
                                    BodyPublishers.ofString("{}"),
                                    "Authorization",
                                    CLAIRE,
                                    "Content-Type",
                                    "application/json;charset=" + charset)
                            .statusCode())
                    .isEqualTo(415);
        }
    }
}
