package dev.partnerescalation.host.module;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import dev.partnerescalation.host.LocalJira;
import dev.partnerescalation.host.LocalJiraOptions;
import dev.partnerescalation.host.osgi.InstallationFailed;
import dev.partnerescalation.host.testing.TinyApp;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** How apps come, go, and come again with the next start. */
public final class AppLifeCycleTest {

    private static final String HELLO =
            """
            @jakarta.ws.rs.Path("/hello")
            public class Hello {
                @jakarta.ws.rs.GET public String hello() { return "%s"; }
            }
            """;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void anAppThatDoesNotStartLeavesTheOldOneRunning() throws Exception {
        try (LocalJira jira = LocalJira.start(LocalJiraOptions.inMemory())) {
            jira.install(app("old", "tiny.jar"));
            Path withoutContext =
                    app("new").beans("<bean id='b' class='tiny.Gone'/>").build(file("broken.jar"));
            Path withoutResource = new TinyApp("tiny")
                    .modules("<rest key='r' path='/tiny' version='1.0'/>")
                    .build(file("empty.jar"));

            assertThat(assertThrows(InstallationFailed.class, () -> jira.install(withoutContext)))
                    .hasMessageThat()
                    .startsWith("broken.jar cannot be installed: its context could not be built");
            assertThat(hello(jira)).isEqualTo("old");
            assertThat(assertThrows(InstallationFailed.class, () -> jira.install(withoutResource)))
                    .hasMessageThat()
                    .isEqualTo("empty.jar cannot be installed: the module <rest key=\"r\"> has no class with @Path");
            assertThat(hello(jira)).isEqualTo("old");

            jira.install(app("new", "new.jar"));
            assertThat(hello(jira)).isEqualTo("new");
        }
    }

    @Test
    public void theOldAppRunsOnEvenIfItsFileIsGone() throws Exception {
        try (LocalJira jira = LocalJira.start(LocalJiraOptions.inMemory())) {
            Path jar = app("old", "tiny.jar");
            jira.install(jar);
            app("new").beans("<bean id='b' class='tiny.Gone'/>").build(jar);

            assertThrows(InstallationFailed.class, () -> jira.install(jar));
            assertThat(hello(jira)).isEqualTo("old");

            Files.delete(jar);
            assertThat(post(jira, "disable")).isEqualTo(204);
            assertThat(post(jira, "enable")).isEqualTo(204);
            assertThat(hello(jira)).isEqualTo("old");
        }
    }

    @Test
    public void whatIsDisabledStaysSoAfterTheNextStartAndWithTheNextVersion() throws Exception {
        LocalJiraOptions options =
                onDisk().toBuilder().app(app("one", "tiny.jar")).build();
        try (LocalJira jira = LocalJira.start(options)) {
            assertThat(hello(jira)).isEqualTo("one");
            assertThat(post(jira, "disable")).isEqualTo(204);
        }
        try (LocalJira jira = LocalJira.start(options)) {
            assertThat(hello(jira)).isEqualTo("404");
            assertThat(jira.disabledApps()).containsExactly("Tiny");
            jira.install(app("two", "next.jar"));
            assertThat(hello(jira)).isEqualTo("404");
            assertThat(post(jira, "enable")).isEqualTo(204);
            assertThat(hello(jira)).isEqualTo("two");
        }
        try (LocalJira jira = LocalJira.start(options)) {
            assertThat(hello(jira)).isEqualTo("one");
        }
    }

    private LocalJiraOptions onDisk() {
        return LocalJiraOptions.onDisk(folder.getRoot().toPath().resolve("data")).toBuilder()
                .port(0)
                .demoIssues(false)
                .build();
    }

    private Path file(String name) {
        return folder.getRoot().toPath().resolve(name);
    }

    private Path app(String greeting, String fileName) {
        return app(greeting).build(file(fileName));
    }

    private static TinyApp app(String greeting) {
        return new TinyApp("tiny")
                .header("Import-Package", "jakarta.ws.rs;version=\"[3.1,4)\"")
                .modules("<rest key='r' path='/tiny' version='1.0'/>")
                .java("Hello", HELLO.formatted(greeting));
    }

    /** What the app answers, or the status. */
    private static String hello(LocalJira jira) throws Exception {
        HttpResponse<String> answer = send(jira, "GET", "/rest/tiny/1.0/hello");
        return answer.statusCode() == 200 ? answer.body() : String.valueOf(answer.statusCode());
    }

    private static int post(LocalJira jira, String what) throws Exception {
        return send(jira, "POST", "/rest/local-jira/1.0/app/tiny/" + what).statusCode();
    }

    private static HttpResponse<String> send(LocalJira jira, String method, String path)
            throws IOException, InterruptedException {
        String login = Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(jira.url() + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "application/json")
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
