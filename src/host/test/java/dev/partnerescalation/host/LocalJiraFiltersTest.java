package dev.partnerescalation.host;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.ExternalResource;

/** The filters of a complete local Jira, tried with requests written byte by byte: no proper client would send some of them. */
public final class LocalJiraFiltersTest {

    private static final int MEGABYTE = 1 << 20;
    private static final String SESSION = "/other/rest/auth/1/session";
    private static final String TOKENS = "/other/rest/pat/latest/tokens";
    private static final String MYSELF = "/other/rest/api/2/myself";
    private static final String LOGIN = "{\"username\":\"claire\",\"password\":\"claire\"}";
    private static final String JSON = "Content-Type: application/json";
    private static final Instant START = Instant.parse("2026-11-20T10:00:00Z");

    @ClassRule
    public static final RunningJira JIRA = new RunningJira();

    /** A complete local Jira at an unusual context path, with a clock that the test moves. */
    private static final class RunningJira extends ExternalResource {

        private volatile Instant now = START;
        private LocalJira jira;

        @Override
        protected void before() {
            InstantSource source = () -> now;
            jira = LocalJira.start(LocalJiraOptions.inMemory().toBuilder()
                    .contextPath("/other")
                    .demoIssues(false)
                    .clock(source.withZone(ZoneOffset.UTC))
                    .build());
        }

        @Override
        protected void after() {
            jira.close();
        }

        void passSinceStart(Duration time) {
            now = START.plus(time);
        }

        int port() {
            return URI.create(jira.url()).getPort();
        }
    }

    @Before
    public void setTheClock() {
        JIRA.passSinceStart(Duration.ZERO);
    }

    private static String answer(String... parts) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", JIRA.port())) {
            OutputStream out = socket.getOutputStream();
            for (String part : parts) {
                out.write(part.getBytes(StandardCharsets.ISO_8859_1));
            }
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String head(String method, String path, String... headers) {
        List<String> lines = new ArrayList<>(
                List.of(method + " " + path + " HTTP/1.1", "Host: localhost:" + JIRA.port(), "Connection: close"));
        lines.addAll(List.of(headers));
        return String.join("\r\n", lines) + "\r\n\r\n";
    }

    private static String get(String path, String... headers) throws IOException {
        return answer(head("GET", path, headers));
    }

    private static String post(String path, String body, String... headers) throws IOException {
        List<String> all = new ArrayList<>(List.of(headers));
        all.add("Content-Length: " + body.length());
        return answer(head("POST", path, all.toArray(String[]::new)), body);
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 ".length() + 3));
    }

    private static String found(String answer, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(answer);
        assertWithMessage(answer).that(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String basic(String credentials) {
        return "Authorization: Basic "
                + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    private static String cookie() throws IOException {
        return "Cookie: JSESSIONID=" + found(post(SESSION, LOGIN, JSON), "Set-Cookie: JSESSIONID=([^;]+);");
    }

    @Test
    public void aRequestThatNamesNoHostIsTurnedAway() throws IOException {
        assertThat(status(answer("GET " + MYSELF + " HTTP/1.0\r\n\r\n"))).isEqualTo(421);
        assertThat(status(answer("GET " + MYSELF + " HTTP/1.0\r\nHost:\r\n\r\n")))
                .isAnyOf(400, 421);
        assertThat(status(answer("GET " + MYSELF + " HTTP/1.1\r\nConnection: close\r\n\r\n")))
                .isAnyOf(400, 421);
    }

    @Test
    public void theHostIsJudgedBeforeTheCredentials() throws IOException {
        for (String credentials : List.of("claire:claire", "claire:wrong")) {
            String refused = answer("GET " + MYSELF + " HTTP/1.1\r\nHost: evil.example:" + JIRA.port() + "\r\n"
                    + basic(credentials) + "\r\nConnection: close\r\n\r\n");

            assertWithMessage(credentials).that(status(refused)).isEqualTo(421);
            assertThat(refused).doesNotContain("Claire");
        }
    }

    @Test
    public void refusalsOfEachFilterCarryTheSecurityHeaders() throws IOException {
        List<String> refusedCalls = List.of(
                answer("GET " + MYSELF + " HTTP/1.0\r\nHost: evil.example\r\n\r\n"),
                answer(head("POST", SESSION, JSON, "Content-Length: " + (MEGABYTE + 1))),
                get(MYSELF, basic("claire:wrong")),
                post(SESSION, LOGIN, "Content-Type: text/plain"));

        assertThat(refusedCalls.stream().map(LocalJiraFiltersTest::status).toList())
                .containsExactly(421, 413, 401, 403)
                .inOrder();
        for (String refusal : refusedCalls) {
            for (String header : List.of(
                    "X-Content-Type-Options: nosniff",
                    "X-Frame-Options: SAMEORIGIN",
                    "Content-Security-Policy: default-src 'self'",
                    "Referrer-Policy: same-origin",
                    "Cache-Control: no-cache, no-store")) {
                assertThat(refusal).contains("\r\n" + header);
            }
            assertThat(refusal).doesNotContain("Jetty");
        }
    }

    @Test
    public void aBodyThatIsStatedTooLargeIsRefusedBeforeItIsSent() throws IOException {
        String refused = answer(head("POST", SESSION, JSON, "Content-Length: 99999999999"));

        assertThat(status(refused)).isEqualTo(413);
        assertThat(refused).contains("{\"errorMessages\":[\"The body is too large; local Jira takes one megabyte.\"]");
    }

    @Test
    public void aBodyWithoutAStatedLengthMayHaveOneMegabyteAndNotMore() throws IOException {
        String head = head("POST", SESSION, JSON, "Transfer-Encoding: chunked");
        String size = Integer.toHexString(MEGABYTE);
        String padded = LOGIN + " ".repeat(MEGABYTE - LOGIN.length());

        assertThat(status(answer(head, size, "\r\n", padded, "\r\n0\r\n\r\n"))).isEqualTo(200);
        assertThat(status(answer(head, Integer.toHexString(MEGABYTE + 1), "\r\n", padded, " ")))
                .isEqualTo(413);
    }

    @Test
    public void credentialsThatCannotBeReadAreWrongOnes() throws IOException {
        for (String header : List.of(
                basic("claire:"),
                basic(":"),
                basic(":claire"),
                basic("claire"),
                "Authorization: Basic %%%",
                "Authorization: Basic",
                "Authorization:",
                "Authorization: Bearer",
                "Authorization: Digest username=\"claire\"")) {
            String refused = get(MYSELF, header);

            assertWithMessage(header).that(status(refused)).isEqualTo(401);
            assertWithMessage(header).that(refused).contains("X-Seraph-LoginReason: AUTHENTICATED_FAILED");
        }
        assertThat(status(get(MYSELF, basic("claire:claire").replace("Basic", "bAsIc "))))
                .isEqualTo(200);
    }

    @Test
    public void wrongCredentialsAreNotMadeGoodByASession() throws IOException {
        assertThat(status(get(MYSELF, cookie(), basic("claire:wrong")))).isEqualTo(401);
    }

    @Test
    public void aCookieDoesNotCarryAForeignPagesChange() throws IOException {
        String cookie = cookie();
        String token = "{\"name\":\"stolen\"}";

        assertThat(status(post(TOKENS, token, cookie, "Content-Type: text/plain")))
                .isEqualTo(403);
        assertThat(status(post(TOKENS, token, cookie, JSON, "Origin: http://evil.example")))
                .isEqualTo(403);
        assertThat(status(post(TOKENS, token, cookie, JSON, "Origin: null"))).isEqualTo(403);
        assertThat(status(post(
                        TOKENS, token, cookie, JSON, "Referer: http://localhost:" + JIRA.port() + "@evil.example/")))
                .isEqualTo(403);
        assertThat(status(answer(head("DELETE", SESSION, cookie, "Origin: http://evil.example"))))
                .isEqualTo(403);
        assertThat(get(TOKENS, cookie)).doesNotContain("stolen");
    }

    @Test
    public void theCookieIsForThisContextPathAndHiddenFromScripts() throws IOException {
        String set = found(post(SESSION, LOGIN, JSON), "Set-Cookie: ([^\r]+)");

        assertThat(List.of(set.split("; ?"))).containsAtLeast("Path=/other", "HttpOnly", "SameSite=Lax");
        assertThat(set).doesNotContain("Max-Age");
        assertThat(set).doesNotContain("Domain");
    }

    @Test
    public void everySignInGivesAnotherSession() throws IOException {
        assertThat(cookie()).isNotEqualTo(cookie());
    }

    @Test
    public void aSessionEndsAfterTwelveHours() throws IOException {
        String cookie = cookie();

        JIRA.passSinceStart(Duration.ofHours(12).minusSeconds(1));
        assertThat(status(get(MYSELF, cookie))).isEqualTo(200);
        JIRA.passSinceStart(Duration.ofHours(12).plusSeconds(1));
        assertThat(status(get(MYSELF, cookie))).isEqualTo(401);
    }

    @Test
    public void aTokenEndsWithItsDays() throws IOException {
        String made = post(TOKENS, "{\"name\":\"a\",\"expirationDuration\":1}", JSON, basic("claire:claire"));
        String bearer = "Authorization: Bearer " + found(made, "\"rawToken\":\"([^\"]+)\"");

        JIRA.passSinceStart(Duration.ofDays(1).minusSeconds(1));
        assertThat(status(get(MYSELF, bearer))).isEqualTo(200);
        JIRA.passSinceStart(Duration.ofDays(1));
        assertThat(status(get(MYSELF, bearer))).isEqualTo(401);
    }
}
