package dev.partnerescalation.host.module;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.partnerescalation.host.LocalJira;
import dev.partnerescalation.host.LocalJiraOptions;
import dev.partnerescalation.host.testing.TinyApp;
import java.io.IOException;
import java.lang.ref.Reference;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * What stays of apps that were replaced, each used before: REST with types of its own, a form, a panel. Guaranteed is that they do not pile
 * up; one may hang on in the request scope of a thread of the web server until that thread answers again. The app notes its loader
 * where a test in the same virtual machine can find it.
 */
public final class OldLoadersTest {

    private static final int ROUNDS = 8;
    private static final String NOTES = "local.jira.test.loaders";

    private static final String HELLO =
            """
            import java.lang.ref.WeakReference;
            import java.util.*;
            @jakarta.ws.rs.Path("/hello")
            public class Hello {
                public static class Body { public String word = "hello"; public List<Body> more = List.of(); }
                @jakarta.ws.rs.POST @jakarta.ws.rs.Produces("application/json") @jakarta.ws.rs.Consumes("application/json")
                public Body hello(Body sent) {
                    @SuppressWarnings("unchecked")
                    List<Object> notes = (List<Object>) System.getProperties().get("local.jira.test.loaders");
                    notes.add(new WeakReference<>(Hello.class.getClassLoader()));
                    return sent;
                }
            }
            """;
    private static final String FORM =
            """
            import java.util.Map;
            public class Form implements com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory {
                public Map<String, ?> getVelocityParams(String resource,
                        com.opensymphony.workflow.loader.AbstractDescriptor stored) {
                    return Map.of("view", Map.of("word", new Word()));
                }
                public Map<String, ?> getDescriptorParams(Map<String, Object> form) { return Map.of(); }
            }
            """;
    private static final String PROVIDER =
            """
            import java.util.Map;
            public class Provider implements com.atlassian.plugin.web.ContextProvider {
                @Override public void init(Map<String, String> params) {}
                @Override public Map<String, Object> getContextMap(Map<String, Object> context) {
                    return Map.of("view", Map.of("word", new Word()));
                }
            }
            """;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final List<Reference<?>> loaders = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();

    @Before
    public void takeNotes() {
        System.getProperties().put(NOTES, loaders);
    }

    @After
    public void takeThemAway() {
        System.getProperties().remove(NOTES);
    }

    @Test
    public void replacedAppsAreForgottenWhileTheHostRuns() throws Exception {
        Path jar = app().build(folder.getRoot().toPath().resolve("tiny.jar"));
        try (LocalJira jira = LocalJira.start(LocalJiraOptions.inMemory())) {
            for (int round = 0; round < ROUNDS; round++) {
                jira.install(jar);
                use(jira);
            }
            assertWithMessage("loaders noted").that(loaders).hasSize(ROUNDS);

            long alive = aliveAfterCollecting();

            assertWithMessage("loaders of %s versions still there", ROUNDS)
                    .that(alive)
                    .isEqualTo(1);
        }
    }

    private void use(LocalJira jira) throws Exception {
        expect(200, jira, "POST", "/rest/tiny/1.0/hello", "{\"word\":\"x\",\"more\":[{\"word\":\"y\"}]}");
        expect(200, jira, "GET", "/browse/SHOP-1", null);
        jira.renderValidator("tiny:v", "view", null);
    }

    private void expect(int status, LocalJira jira, String method, String path, String body) throws Exception {
        String login = Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(jira.url() + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "application/json")
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertWithMessage(path + " " + answer.body()).that(answer.statusCode()).isEqualTo(status);
    }

    private long aliveAfterCollecting() throws InterruptedException {
        long alive = loaders.size();
        for (int attempt = 0; attempt < 20 && alive > 1; attempt++) {
            System.gc();
            Thread.sleep(50);
            alive = loaders.stream().filter(loader -> loader.get() != null).count();
        }
        return alive;
    }

    private static TinyApp app() throws IOException {
        return new TinyApp("tiny")
                .header(
                        "Import-Package",
                        "com.atlassian.jira.plugin.workflow;version=0,com.atlassian.plugin.web;version=0,"
                                + "com.opensymphony.workflow.loader;version=0,jakarta.ws.rs;version=\"[3.1,4)\"")
                .modules("<rest key='r' path='/tiny' version='1.0'/>"
                        + "<workflow-validator key='v' name='V' class='tiny.Form'><validator-class>tiny.Form</validator-class>"
                        + "<resource type='velocity' name='view' location='view.vm'/></workflow-validator>"
                        + "<web-panel key='p' location='atl.jira.view.issue.right.context'>"
                        + "<context-provider class='tiny.Provider'/><label>P</label>"
                        + "<resource name='view' type='velocity' location='view.vm'/></web-panel>")
                .file("view.vm", "#enable_html_escaping()\n$view.word")
                .java("Hello", HELLO)
                .java("Form", FORM)
                .java("Provider", PROVIDER)
                .java("Word", "public class Word { @Override public String toString() { return \"a word\"; } }");
    }
}
