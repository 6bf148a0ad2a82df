package dev.partnerescalation.host.action;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import dev.partnerescalation.host.osgi.InstallationFailed;
import dev.partnerescalation.host.testing.LocalJiraRule;
import dev.partnerescalation.host.testing.TinyApp;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class ActionPageTest {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef01234567";
    private static final String ACTION =
            """
            import com.atlassian.jira.security.request.RequestMethod;
            import com.atlassian.jira.security.request.SupportedMethods;
            import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
            import java.util.Map;
            @com.atlassian.sal.api.websudo.WebSudoRequired
            public class Setup extends com.atlassian.jira.web.action.JiraWebActionSupport {
                private String project = "none";
                private int count = 1;
                private String[] many = {};
                private String did = "nothing";
                public void setProject(String project) { this.project = project; }
                public void setCount(int count) { this.count = count; }
                public void setMany(String[] many) { this.many = many; }
                @Override @SupportedMethods(RequestMethod.GET) public String doDefault() { return "input"; }
                @Override @SupportedMethods({RequestMethod.GET, RequestMethod.POST}) protected String doExecute() {
                    did = "executed"; return "success";
                }
                @RequiresXsrfCheck @SupportedMethods(RequestMethod.POST) public String doApply() { did = "applied"; return "success"; }
                @SupportedMethods(RequestMethod.POST) public String doForgetful() { return "success"; }
                public String doSilent() { return "success"; }
                @SupportedMethods(RequestMethod.GET) public String doBreach() { return "securitybreach"; }
                @SupportedMethods(RequestMethod.GET) public String doStrange() { return "strange"; }
                @SupportedMethods(RequestMethod.GET) public String doBreak() { throw new IllegalStateException("secret"); }
                @SupportedMethods(RequestMethod.GET) public String doMove() { return getRedirect("/secure/Setup!default.jspa?x=1"); }
                @SupportedMethods(RequestMethod.GET) public String doLeave() { return getRedirect("https://evil.example/"); }
                @SupportedMethods(RequestMethod.GET) public int doNumber() { return 1; }
                public Map<String, Object> getView() {
                    return Map.of("token", getXsrfToken(), "user", getLoggedInUser().getName(), "project", project,
                            "count", count, "many", String.join("+", many), "did", did, "errors", getErrors().toString());
                }
            }
            """;
    private static final String TEMPLATE =
            """
            #enable_html_escaping()
            <html><head><title>Set-up of $view.user</title>
            <meta name="decorator" content="admin"><meta name="admin.active.section" content="admin_plugins_menu/menu">
            <meta name="admin.active.tab" content="setup-link"></head>
            <body><h1>Set-up</h1><p class="state">$view.did|$view.project|$view.count|$view.many|$view.errors</p>
            <p class="token">$view.token</p></body></html>
            """;
    private static final String MODULES =
            """
            <webwork1 key="actions" class="java.lang.Object"><actions>
              <action name="tiny.Setup" alias="Setup" roles-required="admin">
                <view name="input">/setup.vm</view><view name="success">/setup.vm</view>
                <view name="securitybreach">/secure/views/securitybreach.jsp</view>
                <command name="apply" alias="SetupApply"/>
              </action>
            </actions></webwork1>
            <web-section key="menu" location="admin_plugins_menu"><label key="Tiny"/></web-section>
            <web-item key="setup" section="admin_plugins_menu/menu"><label key="Set it up"/>
              <link linkId="setup-link">/secure/admin/Setup!default.jspa</link></web-item>
            <web-resource key="style"><context>atl.admin</context>
              <dependency>com.atlassian.auiplugin:ajs</dependency><dependency>tiny:base</dependency>
              <resource type="download" name="setup.css" location="css/setup.css"/></web-resource>
            <web-resource key="base">
              <resource type="download" name="base.css" location="css/setup.css"/></web-resource>
            """;

    @Rule
    public final LocalJiraRule local = LocalJiraRule.withoutApp().allowRefusals();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final HttpClient client = HttpClient.newHttpClient();

    private static TinyApp app(String key) {
        return new TinyApp(key)
                .header(
                        "Import-Package",
                        "com.atlassian.jira.web.action;version=0,com.atlassian.jira.security.request;version=0,"
                                + "com.atlassian.jira.security.xsrf;version=0,com.atlassian.jira.user;version=0,"
                                + "com.atlassian.sal.api.websudo;version=0,webwork.action;version=0")
                .modules(MODULES)
                .file("setup.vm", TEMPLATE)
                .file("css/setup.css", "p { margin: 0 }")
                .java("Setup", ACTION);
    }

    private String install(TinyApp app) {
        Path jar = app.build(folder.getRoot().toPath().resolve("tiny.jar"));
        return local.jira().install(jar);
    }

    private HttpResponse<String> send(String user, String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(local.url() + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Cookie", "atlassian.xsrf.token=" + TOKEN);
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        if (!user.isEmpty()) {
            byte[] pair = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private HttpResponse<String> get(String path) {
        return send("admin", "GET", path, "");
    }

    private HttpResponse<String> post(String path, String body) {
        return send("admin", "POST", path, body);
    }

    @Test
    public void thePageStandsInTheAdministrationWithItsTitleAndItsEntryMarked() {
        install(app("tiny"));

        HttpResponse<String> answer = get("/secure/admin/Setup!default.jspa?project=%3Cb%3E&many=1&many=2");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<title>Set-up of admin");
        assertThat(answer.body()).contains("nothing|&lt;b&gt;|1|1+2|{}");
        assertThat(answer.body()).contains("<p class=\"token\">" + TOKEN + "</p>");
        assertThat(answer.body()).contains("<h3 lang=\"en-US\">Tiny</h3>");
        assertThat(answer.body())
                .contains("<a id=\"setup-link\" href=\"/jira/secure/admin/Setup!default.jspa\" aria-current=\"page\">");
        assertThat(answer.body()).contains("/jira/download/resources/tiny:style/setup.css");
        assertThat(answer.body()).contains("Jira would ask for your password once more");
        assertThat(answer.body()).doesNotContain("admin.active.tab");
    }

    @Test
    public void theAddressSaysWhichMethodRuns() {
        install(app("tiny"));

        assertThat(get("/secure/Setup.jspa").body()).contains("executed|none");
        assertThat(post("/secure/Setup!apply.jspa", "project=A&atl_token=" + TOKEN)
                        .body())
                .contains("applied|A");
        assertThat(post("/secure/admin/SetupApply.jspa", "project=B&atl_token=" + TOKEN)
                        .body())
                .contains("applied|B");
        assertThat(get("/secure/SetupApply!default.jspa").statusCode()).isEqualTo(404);
        assertThat(get("/secure/Setup!unknown.jspa").statusCode()).isEqualTo(404);
        assertThat(get("/secure/Setup!number.jspa").statusCode()).isEqualTo(404);
        assertThat(get("/secure/Unknown.jspa").statusCode()).isEqualTo(404);
    }

    @Test
    public void noFieldChoosesTheCommandAndAnUnreadableOneIsAnErrorOfTheField() {
        install(app("tiny"));

        assertThat(get("/secure/Setup!default.jspa?command=apply").body()).contains("nothing|");
        assertThat(get("/secure/Setup!default.jspa?count=many").body()).contains("{count=");
        assertThat(get("/secure/Setup!default.jspa?count=7&class=x&getView=x").body())
                .contains("nothing|none|7||{}");
    }

    @Test
    public void aMethodAnswersOnlyToWhatItsAnnotationNames() {
        install(app("tiny"));

        assertThat(post("/secure/Setup!default.jspa", "a=b").statusCode()).isEqualTo(405);
        assertThat(get("/secure/Setup!apply.jspa").statusCode()).isEqualTo(405);
        assertThat(get("/secure/Setup!silent.jspa").statusCode()).isEqualTo(405);
        assertThat(post("/secure/Setup!silent.jspa", "a=b").statusCode()).isEqualTo(405);
    }

    @Test
    public void aMarkedMethodWantsTheTokenOfTheForm() {
        install(app("tiny"));

        HttpResponse<String> without = post("/secure/Setup!apply.jspa", "project=A");
        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(without.body()).contains("XSRF check failed");
        assertThat(post("/secure/Setup!apply.jspa", "atl_token=other").statusCode())
                .isEqualTo(403);
        assertThat(send("admin", "POST", "/secure/Setup!apply.jspa", "a=b", "X-Atlassian-Token", "no-check")
                        .statusCode())
                .isEqualTo(200);
        assertThat(post("/secure/Setup!forgetful.jspa", "a=b").statusCode()).isEqualTo(200);
    }

    @Test
    public void theRoleIsAskedBeforeAnythingRuns() {
        install(app("tiny"));

        HttpResponse<String> nobody = send("", "GET", "/secure/admin/Setup!default.jspa", "");
        assertThat(nobody.statusCode()).isEqualTo(303);
        assertThat(nobody.headers().firstValue("Location").orElseThrow())
                .contains("/login.jsp?os_destination=%2Fsecure%2Fadmin%2FSetup");
        assertThat(send("claire", "GET", "/secure/admin/Setup!break.jspa", "").statusCode())
                .isEqualTo(403);
        assertThat(send("claire", "GET", "/secure/SetupApply.jspa", "").statusCode())
                .isEqualTo(403);
    }

    @Test
    public void resultsLeadToViewsAndPages() {
        install(app("tiny"));

        assertThat(get("/secure/Setup!breach.jspa").statusCode()).isEqualTo(403);
        HttpResponse<String> moved = get("/secure/Setup!move.jspa");
        assertThat(moved.statusCode()).isEqualTo(303);
        assertThat(moved.headers().firstValue("Location").orElseThrow())
                .isEqualTo(local.url() + "/secure/Setup!default.jspa?x=1");
        HttpResponse<String> broken = get("/secure/Setup!break.jspa");
        assertThat(broken.statusCode()).isEqualTo(500);
        assertThat(broken.body()).doesNotContain("secret");
        assertThat(local.jira().refusedCalls()).isEmpty();
    }

    @Test
    public void whatIsNotEmulatedIsNoted() {
        install(app("tiny"));

        assertThat(get("/secure/Setup!strange.jspa").statusCode()).isEqualTo(500);
        assertThat(get("/secure/Setup!leave.jspa").statusCode()).isEqualTo(500);
        assertThat(local.jira().refusedCalls()).hasSize(2);
    }

    @Test
    public void aDisabledAppHasNoPages() {
        String key = install(app("tiny"));
        assertThat(post("/secure/Setup!apply.jspa", "atl_token=" + TOKEN).statusCode())
                .isEqualTo(200);

        send("admin", "POST", "/rest/local-jira/1.0/app/" + key + "/disable", "", "Content-Type", "application/json");

        assertThat(get("/secure/Setup!default.jspa").statusCode()).isEqualTo(404);
        assertThat(get("/download/resources/tiny:style/setup.css").statusCode()).isEqualTo(404);
    }

    @Test
    public void filesOfAppsAreServedToEverybodyAndAskedForAgainOnlyWhenTheyChanged() {
        install(app("tiny"));

        HttpResponse<String> file = send("", "GET", "/download/resources/tiny:style/setup.css", "");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isEqualTo("p { margin: 0 }");
        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/css;charset=UTF-8");
        assertThat(file.headers().allValues("Cache-Control")).containsExactly("no-cache");
        String tag = file.headers().firstValue("ETag").orElseThrow();
        assertThat(send("", "GET", "/download/resources/tiny:style/setup.css", "", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    public void onlyDeclaredFilesAreServed() {
        install(app("tiny"));

        for (String path : new String[] {
            "tiny:style/css/setup.css",
            "tiny:style/atlassian-plugin.xml",
            "tiny:style/..%2Fsetup.vm",
            "tiny:style/%2e%2e/setup.vm",
            "tiny:none/setup.css",
            "other:style/setup.css"
        }) {
            assertThat(send("", "GET", "/download/resources/" + path, "").statusCode())
                    .isIn(java.util.List.of(400, 404));
        }
        assertThat(send("", "POST", "/download/resources/tiny:style/setup.css", "")
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    public void twoAppsCannotHaveTheSameAlias() {
        install(app("tiny"));
        Path second = app("other").build(folder.getRoot().toPath().resolve("other.jar"));

        InstallationFailed refused =
                assertThrows(InstallationFailed.class, () -> local.jira().install(second));

        assertThat(refused).hasMessageThat().contains("the alias Setup, which another action has already");
        assertThat(get("/secure/Setup!default.jspa").statusCode()).isEqualTo(200);
    }

    @Test
    public void whatIsNotEmulatedOfActionsAndFilesIsRefusedByName() {
        String[][] slips = {
            {"roles-required=\"admin\"", "roles-required=\"use\"", "the role use"},
            {"/setup.vm", "/setup.jsp", "the view /setup.jsp"},
            {"alias=\"Setup\"", "alias=\"Set-up\"", "the alias \"Set-up\""},
            {"/setup.vm", "/none.vm", "a file that is not there: /none.vm"},
            {"tiny.Setup", "tiny.None", "a class that is not there: tiny.None"},
            {"<dependency>tiny:base", "<transformation extension='js'/><dependency>tiny:base", "<transformation>"},
            {"tiny:base", "tiny:none", "does not have: tiny:none"},
            {"type=\"download\" name=\"base.css\"", "type=\"download\" name=\"../base.css\"", "name=\"../base.css\""},
        };
        for (String[] slip : slips) {
            TinyApp app = app("tiny").modules(MODULES.replace(slip[0], slip[1]));
            assertThat(assertThrows(InstallationFailed.class, () -> install(app)))
                    .hasMessageThat()
                    .contains(slip[2]);
        }
    }
}
