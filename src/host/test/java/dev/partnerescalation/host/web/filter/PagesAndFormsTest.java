package dev.partnerescalation.host.web.filter;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.ClassRule;
import org.junit.Test;

public final class PagesAndFormsTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"([0-9a-f]{40})\"");

    @ClassRule
    public static final FilteredServer HOUSE = new FilteredServer();

    @Test
    public void aThemeIsChosenInTheProfileAndStaysWithTheAccount() {
        Visitor claire = new Visitor();
        claire.signIn("claire", "claire", "");
        Visitor anneke = new Visitor();
        anneke.signIn("anneke", "anneke", "");
        assertThat(claire.get("/secure/ViewProfile.jspa").body()).doesNotContain("data-color-mode");
        claire.postWithToken("/secure/UpdateUserPreferences.jspa", "userLocale=-1&theme=dark");
        assertThat(claire.get("/secure/ViewProfile.jspa").body())
                .contains("data-color-mode=\"dark\" data-theme=\"light:light dark:dark\"");
        assertThat(anneke.get("/secure/ViewProfile.jspa").body()).doesNotContain("data-color-mode");
        assertThat(claire.postWithToken("/secure/UpdateUserPreferences.jspa", "userLocale=-1&theme=pink")
                        .statusCode())
                .isEqualTo(400);
        assertThat(claire.post("/secure/UpdateUserPreferences.jspa", "userLocale=-1&theme=light")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    public void signingInLeadsBackToTheWantedPage() {
        HttpResponse<String> sent = HOUSE.get("/secure/ViewProfile.jspa");
        assertThat(sent.statusCode()).isEqualTo(303);
        String signIn = location(sent);
        assertThat(signIn).isEqualTo("/login.jsp?os_destination=%2Fsecure%2FViewProfile.jspa");

        Visitor anneke = new Visitor();
        HttpResponse<String> in = anneke.signIn("anneke", "anneke", "/secure/ViewProfile.jspa");

        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(location(in)).isEqualTo("/secure/ViewProfile.jspa");
        assertThat(anneke.get("/secure/ViewProfile.jspa").body()).contains("Anneke de Vries");
    }

    @Test
    public void aWrongPasswordIsSaidAndTheNameKept() {
        HttpResponse<String> refused = new Visitor().signIn("anneke", "<b>", "");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("your username and password are incorrect");
        assertThat(refused.body()).contains("value=\"anneke\"");
        assertThat(refused.body()).doesNotContain("&lt;b&gt;");
    }

    @Test
    public void signingInNeverLeadsToAnotherSite() {
        for (String elsewhere :
                List.of("https://evil.example/", "//evil.example/", "/\\\\evil.example", "javascript:alert(1)")) {
            HttpResponse<String> in = new Visitor().signIn("anneke", "anneke", elsewhere);

            assertWithMessage(elsewhere).that(location(in)).isEqualTo("/secure/Dashboard.jspa");
        }
    }

    @Test
    public void aFormWithoutTheTokenOfItsBrowserIsRefused() {
        Visitor anneke = new Visitor();
        anneke.signIn("anneke", "anneke", "");
        for (String token : List.of("", "&atl_token=", "&atl_token=" + "0".repeat(40))) {
            HttpResponse<String> refused =
                    anneke.post("/secure/UpdateUserPreferences.jspa", "userLocale=de_DE" + token);

            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("XSRF check failed");
        }
        assertThat(anneke.get("/secure/ViewProfile.jspa").body()).contains("value=\"nl_NL\" lang=\"nl-NL\" selected");
    }

    @Test
    public void theLanguageOfTheProfileIsChosenOnAPage() {
        Visitor claire = new Visitor();
        claire.signIn("claire", "claire", "");

        HttpResponse<String> changed = claire.postWithToken("/secure/UpdateUserPreferences.jspa", "userLocale=fr_FR");
        HttpResponse<String> unknown = claire.postWithToken("/secure/UpdateUserPreferences.jspa", "userLocale=xx");

        assertThat(location(changed)).isEqualTo("/secure/ViewProfile.jspa");
        assertThat(claire.get("/secure/ViewProfile.jspa").body()).contains("value=\"fr_FR\" lang=\"fr-FR\" selected");
        assertThat(unknown.statusCode()).isEqualTo(400);
    }

    @Test
    public void afterSigningOutTheSessionIsOver() {
        Visitor claire = new Visitor();
        claire.signIn("claire", "claire", "");

        claire.postWithToken("/secure/Logout.jspa", "");

        assertThat(claire.get("/secure/ViewProfile.jspa").statusCode()).isEqualTo(303);
    }

    @Test
    public void aPageThatIsNotEmulatedSaysSoByName() {
        HttpResponse<String> missing = HOUSE.get("/secure/RapidBoard.jspa?%3Cscript%3E");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("Local Jira does not emulate /secure/RapidBoard.jspa.");
        assertThat(missing.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(missing.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    public void theFilesOfThePagesAreServedAndNothingBesides() {
        for (String file : List.of(
                "/s/aui/aui-prototyping.css",
                "/s/aui/aui-prototyping.js",
                "/s/jquery/jquery.min.js",
                "/s/css/frame.css")) {
            assertWithMessage(file).that(HOUSE.get(file).statusCode()).isEqualTo(200);
        }
        for (String file :
                List.of("/s/css/nope.css", "/s/../bundles/x.css", "/s/css/%2e%2e/frame.css", "/s/css/", "/s/x")) {
            assertWithMessage(file).that(HOUSE.get(file).statusCode()).isAnyOf(400, 404);
        }
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .substring(HOUSE.url().length());
    }

    /** A simple browser: keeps cookies and knows the token of its forms. */
    private static final class Visitor {

        private final Map<String, String> cookies = new TreeMap<>();

        HttpResponse<String> get(String path) {
            return keep(HOUSE.get(path, "Cookie", cookies()));
        }

        HttpResponse<String> signIn(String name, String password, String destination) {
            get("/login.jsp");
            return postWithToken(
                    "/login.jsp",
                    "os_username=" + name + "&os_password=" + encoded(password) + "&os_destination="
                            + encoded(destination));
        }

        HttpResponse<String> postWithToken(String path, String fields) {
            Matcher token = TOKEN.matcher(get("/login.jsp").body());
            assertThat(token.find()).isTrue();
            return post(path, fields + "&atl_token=" + token.group(1));
        }

        HttpResponse<String> post(String path, String fields) {
            return keep(HOUSE.send(
                    "POST", path, BodyPublishers.ofString(fields), "Content-Type", FORM, "Cookie", cookies()));
        }

        private HttpResponse<String> keep(HttpResponse<String> answer) {
            for (String cookie : answer.headers().allValues("Set-Cookie")) {
                String[] pair = cookie.split(";")[0].split("=", 2);
                cookies.put(pair[0], pair[1]);
            }
            return answer;
        }

        private String cookies() {
            return cookies.isEmpty()
                    ? "none=1"
                    : String.join(
                            "; ",
                            cookies.entrySet().stream().map(String::valueOf).toList());
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
