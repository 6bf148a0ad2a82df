package dev.partnerescalation.host;

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
import org.junit.runner.Description;
import org.junit.runners.model.Statement;

public final class LocalJiraTest {

    private static final String VALIDATOR =
            """
            <workflow-validator key='v' name='V' class='tiny.Factory'>
              <validator-class>tiny.Check</validator-class>
              <resource type='velocity' name='view' location='view.vm'/>
            </workflow-validator>
            """;
    private static final String FACTORY =
            """
            import com.opensymphony.workflow.loader.AbstractDescriptor;
            import java.util.Map;
            public class Factory implements com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory {
                public Map<String, ?> getVelocityParams(String resource, AbstractDescriptor descriptor) {
                    return Map.of("view", Map.of("text", "<" + resource + ">"));
                }
                public Map<String, ?> getDescriptorParams(Map<String, Object> form) { return Map.of(); }
            }
            """;
    private static final String CHECK = "public class Check { }";
    private static final String HELLO =
            """
            @jakarta.ws.rs.Path("/hello")
            public class Hello {
                private final com.atlassian.jira.issue.IssueManager issues;
                @jakarta.inject.Inject public Hello(com.atlassian.jira.issue.IssueManager issues) { this.issues = issues; }
                @jakarta.ws.rs.GET public String hello() { return "%s"; }
                @jakarta.ws.rs.GET @jakarta.ws.rs.Path("/swallowed") public String swallowed() {
                    try { issues.getUnassignedIssueCount(); } catch (Exception ignored) { return "nothing happened"; }
                    return "counted";
                }
            }
            """;

    @Rule
    public final LocalJiraRule local = LocalJiraRule.withoutApp().allowRefusals();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Path jar(TinyApp app) {
        return app.build(folder.getRoot().toPath().resolve("tiny.jar"));
    }

    private static TinyApp app(String greeting) {
        return new TinyApp("tiny")
                .header(
                        "Import-Package",
                        "com.atlassian.jira.issue;version=0,com.atlassian.jira.plugin.workflow;version=0,"
                                + "com.opensymphony.workflow.loader;version=0,"
                                + "jakarta.ws.rs;version=\"[3.1,4)\",jakarta.inject;version=\"[2.0,3)\"")
                .beans("<osgi:reference id='issues' interface='com.atlassian.jira.issue.IssueManager'/>")
                .modules("<rest key='r' path='/tiny' version='1.0'/>" + VALIDATOR)
                .compiledAgainst(
                        "com.atlassian.jira.issue.IssueManager",
                        "public interface IssueManager { long getUnassignedIssueCount(); }")
                .file("view.vm", "#enable_html_escaping()\n$view.text")
                .java("Factory", FACTORY)
                .java("Check", CHECK)
                .java("Hello", HELLO.formatted(greeting));
    }

    private HttpResponse<String> send(String user, String method, String path) {
        return send(local.url(), user, method, path);
    }

    private static HttpResponse<String> send(String url, String user, String method, String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("Content-Type", "application/json")
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8)))
                .build();
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private HttpResponse<String> hello() {
        return send("claire", "GET", "/rest/tiny/1.0/hello");
    }

    @Test
    public void anAppIsInstalledAndReplacedWhileTheHostRuns() {
        for (String greeting : new String[] {"one", "two", "three"}) {
            assertThat(local.jira().install(jar(app(greeting)))).isEqualTo("tiny");
            assertThat(hello().body()).isEqualTo(greeting);
        }
    }

    @Test
    public void aDisabledAppAnswersNothingUntilItIsEnabled() {
        local.jira().install(jar(app("hello")));

        assertThat(send("claire", "POST", "/rest/local-jira/1.0/app/tiny/disable")
                        .statusCode())
                .isEqualTo(403);
        assertThat(send("admin", "POST", "/rest/local-jira/1.0/app/none/disable")
                        .statusCode())
                .isEqualTo(404);
        assertThat(hello().statusCode()).isEqualTo(200);

        assertThat(send("admin", "POST", "/rest/local-jira/1.0/app/tiny/disable")
                        .statusCode())
                .isEqualTo(204);
        assertThat(hello().statusCode()).isEqualTo(404);
        assertThrows(IllegalArgumentException.class, () -> local.jira().renderValidator("tiny:v", "view", null));

        assertThat(send("admin", "POST", "/rest/local-jira/1.0/app/tiny/enable").statusCode())
                .isEqualTo(204);
        assertThat(hello().body()).isEqualTo("hello");
    }

    @Test
    public void theViewOfAValidatorIsRendered() {
        local.jira().install(jar(app("hello")));

        assertThat(local.jira().renderValidator("tiny:v", "view", null)).isEqualTo("&lt;view&gt;");
    }

    @Test
    public void anElementThatIsNotEmulatedStopsTheInstallation() {
        for (String name : new String[] {"gadget", "servlet", "scheduled-job", "unheard-of"}) {
            Path jar = jar(app("hello").modules("<" + name + " key='x'/>"));

            assertThat(assertThrows(InstallationFailed.class, () -> local.jira().install(jar)))
                    .hasMessageThat()
                    .isEqualTo("tiny.jar cannot be installed: local Jira does not emulate <" + name
                            + " key=\"x\"> of atlassian-plugin.xml");
        }
    }

    @Test
    public void aModuleWhoseClassOrTemplateIsMissingStopsTheInstallationAndLeavesNothing() {
        Path classless = jar(app("hello").modules(VALIDATOR.replace("tiny.Check", "tiny.Gone")));
        assertThat(assertThrows(InstallationFailed.class, () -> local.jira().install(classless)))
                .hasMessageThat()
                .contains("tiny.Gone");
        Path formless = jar(app("hello").without("view.vm"));
        assertThat(assertThrows(InstallationFailed.class, () -> local.jira().install(formless)))
                .hasMessageThat()
                .contains("view.vm");

        local.jira().install(jar(app("hello")));
        assertThat(hello().body()).isEqualTo("hello");
    }

    @Test
    public void aBadNewVersionDoesNotDisturbTheOldOne() {
        local.jira().install(jar(app("old")));
        Path bad = jar(app("new").file("com/atlassian/Embedded.class", "x"));

        assertThrows(InstallationFailed.class, () -> local.jira().install(bad));

        assertThat(hello().body()).isEqualTo("old");
    }

    @Test
    public void aRefusalIsRememberedEvenIfTheAppSwallowsIt() {
        local.jira().install(jar(app("hello")));

        assertThat(send("claire", "GET", "/rest/tiny/1.0/hello/swallowed").body())
                .isEqualTo("nothing happened");

        assertThat(local.jira().refusedCalls()).containsExactly("IssueManager.getUnassignedIssueCount");
    }

    @Test
    public void theRuleFailsATestWhoseAppSwallowedARefusal() {
        LocalJiraRule strict = LocalJiraRule.with(jar(app("hello")));
        Statement test = new Statement() {
            @Override
            public void evaluate() {
                assertThat(send(strict.url(), "claire", "GET", "/rest/tiny/1.0/hello/swallowed")
                                .statusCode())
                        .isEqualTo(200);
            }
        };

        AssertionError failure = assertThrows(AssertionError.class, () -> strict.apply(test, Description.EMPTY)
                .evaluate());

        assertThat(failure).hasMessageThat().contains("IssueManager.getUnassignedIssueCount");
    }

    @Test
    public void afterTheEndEveryCallIsRefused() {
        LocalJira other = LocalJira.start(LocalJiraOptions.inMemory());
        String url = other.url();
        other.close();

        assertThrows(IOException.class, () -> HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(url + "/status")).build(),
                        HttpResponse.BodyHandlers.ofString()));
        other.close();
    }
}
