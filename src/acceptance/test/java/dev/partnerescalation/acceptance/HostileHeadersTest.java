package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.partnerescalation.host.testing.LocalJiraRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Whatever a client writes into a header, no resource and no page of the app breaks: it is understood, ignored or refused. */
public final class HostileHeadersTest {

    @ClassRule
    public static final LocalJiraRule JIRA = LocalJiraRule.with(App.jar()).on(Prepared.TODAY);

    private static final String REST = "/rest/partner-escalation/1.0";
    private static final String LONG = "a-".repeat(1500) + "a";

    private static final Map<String, List<String>> HOSTILE = Map.ofEntries(
            Map.entry(
                    "Accept-Language",
                    List.of(
                            "nl_NL",
                            "de_DE",
                            "nl;q=0,8",
                            "nl;q=",
                            "nl;q=2",
                            "nl;q=-1",
                            "nl;q=NaN",
                            "nl;q=1e9",
                            "nl;q=0.12345678",
                            "nl;",
                            ";q=1",
                            ";;;",
                            ",",
                            ",,nl,,",
                            "",
                            "*",
                            "*;q=0",
                            "*-DE",
                            "nl-",
                            "-nl",
                            "nl--NL",
                            "nl NL",
                            "x-klingon",
                            "i-default",
                            "zh-Hant-TW",
                            "de-1996",
                            "nederlands, s.v.p.",
                            "\"nl\"",
                            "nl\u0130",
                            "\u0000nl",
                            "\ud83d\ude00",
                            "${jndi:ldap://x}",
                            "%n%s%d",
                            "en;q=0.5;level=1, nl;foo",
                            LONG,
                            "nl,".repeat(1500))),
            Map.entry(
                    "Accept",
                    List.of(
                            "garbage",
                            "/",
                            "*",
                            "*/",
                            "/*",
                            "text/",
                            "text",
                            "text/html;q=0",
                            "text/html;q=0,8",
                            "text/html;q=x",
                            "text/html;q=",
                            "text/html;",
                            "text/html;;q=1",
                            "text/html;q=9",
                            "application/json;q=0",
                            "*/*;q=0",
                            "",
                            ",",
                            "text/html;a=\"",
                            "a/b/c",
                            "\u0000/\u0000",
                            "\ud83d\ude00/*",
                            "text/html,".repeat(500),
                            LONG)),
            Map.entry(
                    "If-None-Match",
                    List.of(
                            "garbage",
                            "\"",
                            "\"\"",
                            "W/",
                            "W/\"",
                            "w/\"x\"",
                            "*",
                            "*,*",
                            ",",
                            "",
                            "\"a\" \"b\"",
                            "\"a\", b",
                            "'a'",
                            "\u0000",
                            "\ud83d\ude00",
                            LONG)),
            Map.entry("If-Match", List.of("garbage", "\"", "W/", ",", "")),
            Map.entry("If-Modified-Since", List.of("garbage", "yesterday", "0", "", "Mon, 99 Foo 9999 99:99:99 GMT")),
            Map.entry("If-Unmodified-Since", List.of("garbage", "-1", "")),
            Map.entry("If-Range", List.of("garbage", "\"")),
            Map.entry("Range", List.of("garbage", "bytes=", "bytes=-", "bytes=9-1", "bytes=99999999999999999999-")),
            Map.entry(
                    "Content-Type",
                    List.of(
                            "garbage",
                            "/",
                            "",
                            "application/json;",
                            "application/json;charset",
                            "application/json;charset=",
                            "application/json;charset=nope",
                            "application/json;charset=\"",
                            "application/json, text/plain",
                            "\u0000")),
            Map.entry("Content-Language", List.of("nl_NL", "garbage,", "")),
            Map.entry("Content-Encoding", List.of("gzip", "garbage")),
            Map.entry("Accept-Charset", List.of("garbage;q=x", "")),
            Map.entry("Accept-Encoding", List.of("garbage;q=x", "gzip;q=2", "")),
            Map.entry("Cookie", List.of("=", ";", "JSESSIONID", "JSESSIONID=\"", "a=b; ;=;", "\u0000=\u0000", LONG)),
            Map.entry(
                    "Authorization",
                    List.of(
                            "",
                            "Basic",
                            "Basic ",
                            "Basic !",
                            "Basic Og==",
                            "Bearer",
                            "Bearer \u0000",
                            "Digest x",
                            LONG)),
            Map.entry("Origin", List.of("null", "garbage", "http://", "http://[", "")),
            Map.entry("Referer", List.of("garbage", "http://[", "")),
            Map.entry("Host", List.of("", "garbage", "[", "localhost:x", "localhost:99999", "a b")),
            Map.entry("X-Forwarded-For", List.of("garbage", "")),
            Map.entry("X-Forwarded-Proto", List.of("garbage", "")),
            Map.entry("X-Forwarded-Host", List.of("[", "")),
            Map.entry("Forwarded", List.of("for=;proto=", "garbage")),
            Map.entry("X-Atlassian-Token", List.of("garbage", "")),
            Map.entry("X-HTTP-Method-Override", List.of("DELETE", "garbage", "")),
            Map.entry("Expect", List.of("garbage", "100-continue")),
            Map.entry("User-Agent", List.of("", "\ud83d\ude00", LONG)));

    private static PreparedProject project;
    private static Escalation escalation;

    @BeforeClass
    public static void prepareAnEscalation() {
        project = PreparedProject.setUpIn(JIRA);
        escalation = project.as("claire").preparesEscalation().withExample("SHOP-1");
    }

    @Test
    public void noHeaderBreaksAResource() {
        assertThat(broken(resources())).isEmpty();
    }

    @Test
    public void noHeaderBreaksTheSetUp() {
        // Planning costs time, so only headers that resources read.
        List<String> read = List.of("Accept", "Accept-Language", "Content-Type", "If-None-Match");
        assertThat(broken(
                        Stream.of(
                                request("admin", "GET", REST + "/setup/SHOP", ""),
                                request("admin", "POST", REST + "/setup/SHOP", "{}")),
                        read::contains))
                .isEmpty();
    }

    @Test
    public void noHeaderBreaksAPage() {
        assertThat(broken(Stream.of(
                        page("claire", "/browse/" + escalation.key()),
                        page("admin", "/secure/admin/PartnerEscalationVersions!default.jspa"))))
                .isEmpty();
    }

    @Test
    public void aLocaleOfJavaIsUnderstoodAsALanguage() {
        String path = ReadinessApi.path(escalation.key());
        // Whoever chose no language in the profile.
        JiraClient somebody = Visitor.signedIn(JIRA.url(), "admin").reads("-1").client();
        for (Map.Entry<String, String> asked : Map.of(
                        "nl_NL", "nl", "de_DE", "de", "fr, de_AT;q=0.5", "de", "nl;q=x, de", "de", "nl;q=0, de", "de")
                .entrySet()) {
            assertWithMessage(asked.getKey())
                    .that(somebody.with("Accept-Language", asked.getKey())
                            .get(path)
                            .json(200)
                            .path("language")
                            .asText())
                    .isEqualTo(asked.getValue());
        }
    }

    @Test
    public void whatAClientDoesNotTakeItDoesNotGet() {
        assertThat(typeOf("text/html;q=0, */*")).isEqualTo("text/markdown");
        assertThat(typeOf("text/markdown;q=0, */*")).isEqualTo("text/html");
        assertThat(typeOf("text/markdown;q=0, text/html;q=0, */*")).isEqualTo("text/plain");
        assertThat(typeOf("text/html;q=0.1, text/plain;q=0.2")).isEqualTo("text/plain");
        assertThat(typeOf("text/*;q=0.1, text/html;q=0")).isEqualTo("text/markdown");
        assertThat(typeOf("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"))
                .isEqualTo("text/html");
        for (String none : List.of("text/html;q=0", "*/*;q=0", "application/pdf", "text/html;q=0.0, text/*;q=0.000")) {
            assertWithMessage(none).that(brief(none).status()).isEqualTo(406);
        }
    }

    @Test
    public void theTagOfTheOptionsIsFoundAmongOthers() {
        JiraClient anneke = project.as("anneke").jira();
        String tag = anneke.get(REST + "/options").expect(200).header("ETag");
        for (String kept : List.of(tag, "W/" + tag, "garbage, " + tag, "\"x\"," + tag, "*")) {
            assertWithMessage(kept)
                    .that(anneke.with("If-None-Match", kept)
                            .get(REST + "/options")
                            .status())
                    .isEqualTo(304);
        }
        for (String other : List.of("garbage", "\"", "\"x\"", "W/")) {
            assertWithMessage(other)
                    .that(anneke.with("If-None-Match", other)
                            .get(REST + "/options")
                            .status())
                    .isEqualTo(200);
        }
    }

    private static String typeOf(String accept) {
        return brief(accept).expect(200).header("Content-Type").split(";")[0];
    }

    private static Answer brief(String accept) {
        return project.as("claire").jira().with("Accept", accept).get(REST + "/issue/" + escalation.key() + "/brief");
    }

    /** Every operation of the REST API; those that write leave everything as it is. */
    private static Stream<RawRequest> resources() {
        String issue = REST + "/issue/" + escalation.key();
        return Stream.of(
                request("claire", "GET", issue + "/readiness", ""),
                request("claire", "POST", REST + "/readiness", "{\"issues\":[\"" + escalation.key() + "\"]}"),
                request("claire", "GET", issue + "/brief", ""),
                request("claire", "GET", REST + "/options", ""),
                request("admin", "GET", REST + "/setup/SHOP/progress", ""),
                request("admin", "GET", REST + "/versions", ""),
                request("admin", "PUT", REST + "/versions", "{\"data\":\"x\"}"),
                request("admin", "DELETE", REST + "/versions", ""),
                request("admin", "DELETE", REST + "/handovers", ""));
    }

    private static RawRequest page(String user, String path) {
        return request(user, "GET", path, "");
    }

    private static RawRequest request(String user, String method, String path, String body) {
        return new RawRequest(JIRA.url(), method, path, Map.of(), body).as(user);
    }

    /** What answers with 500 or more. */
    private static List<String> broken(Stream<RawRequest> requests) {
        return broken(requests, name -> true);
    }

    private static List<String> broken(Stream<RawRequest> requests, Predicate<String> headers) {
        List<String> broken = new ArrayList<>();
        requests.forEach(request -> HOSTILE.forEach((name, values) -> values.forEach(value -> {
            if (!headers.test(name)) {
                return;
            }
            int status = request.with(name, value).status();
            // 501: an expectation, or an encoding, that the web server itself does not know.
            if (status >= 500 && status != 501) {
                String shown = value.substring(0, Math.min(40, value.length()));
                broken.add(status + " " + request.method() + " " + request.path() + " " + name + ": " + shown);
            }
        })));
        return broken;
    }
}
