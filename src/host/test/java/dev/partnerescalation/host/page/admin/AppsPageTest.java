package dev.partnerescalation.host.page.admin;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.partnerescalation.host.LocalJira;
import dev.partnerescalation.host.LocalJiraOptions;
import dev.partnerescalation.host.testing.LocalJiraRule;
import dev.partnerescalation.host.testing.TinyApp;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class AppsPageTest {

    private static final String MANAGE = "/plugins/servlet/upm";
    private static final String HOSTILE = "<script>alert(1)</script>&amp;\"'";

    @Rule
    public final LocalJiraRule local = LocalJiraRule.withoutApp();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void anUploadedAppIsListedWithItsModules() throws Exception {
        Visitor admin = Visitor.as("admin", local.url());

        Document page = upload(admin, app("1.0.0", "Hello"));

        assertThat(page.select(".aui-message-success").text()).isEqualTo("Tiny is installed.");
        Element app = page.expectFirst("[data-key=tiny]");
        assertThat(app.select("h3").text()).isEqualTo("Tiny Enabled");
        assertThat(app.select("dl.details").text()).isEqualTo("Version 1.0.0 Vendor Somebody App key tiny");
        assertThat(app.select("tbody tr").eachText())
                .containsExactly("The validator v workflow-validator Enabled", "r r rest Enabled")
                .inOrder();
        assertThat(app.select("a:contains(Configure)").attr("href")).isEqualTo("/jira/secure/TinySettings.jspa");
        assertThat(hello(admin)).isEqualTo("Hello");
    }

    @Test
    public void anAppIsReplacedDisabledEnabledAndRemoved() throws Exception {
        Visitor admin = Visitor.as("admin", local.url());
        upload(admin, app("1.0.0", "Hello"));
        Document page = upload(admin, app("1.1.0", "Hello again"));
        assertThat(page.select("[data-key]")).hasSize(1);
        assertThat(page.select("[data-key=tiny] dl").text()).contains("1.1.0");
        assertThat(hello(admin)).isEqualTo("Hello again");

        page = admin.submit(page.expectFirst("[data-key=tiny] form[action$=disable]"), Map.of());
        assertThat(page.select(".aui-message-success").text()).isEqualTo("Tiny is disabled.");
        assertThat(page.select("[data-key=tiny] h3").text()).isEqualTo("Tiny Disabled");
        assertThat(page.select("[data-key=tiny] a:contains(Configure)")).isEmpty();
        assertThat(hello(admin)).contains("Local Jira does not emulate");

        page = admin.submit(page.expectFirst("[data-key=tiny] form[action$=enable]"), Map.of());
        assertThat(page.select(".aui-message-success").text()).isEqualTo("Tiny is enabled.");
        assertThat(hello(admin)).isEqualTo("Hello again");

        Document confirm = admin.find(MANAGE + "/uninstall?key=tiny");
        page = admin.submit(confirm.expectFirst("main form"), Map.of());
        assertThat(page.select(".aui-message-success").text()).isEqualTo("The app was uninstalled.");
        assertThat(page.select("[data-key]")).isEmpty();
        admin.read(MANAGE + "/uninstall?key=tiny");
        assertThat(admin.status()).isEqualTo(404);
    }

    @Test
    public void whatIsWrongWithAJarIsSaidOnThePageAndTheOldAppRunsOn() throws Exception {
        Visitor admin = Visitor.as("admin", local.url());
        upload(admin, app("1.0.0", "Hello"));

        Document page = upload(admin, app("1.1.0", "Hello").beans("<bean id='b' class='tiny.Gone'/>"));
        assertThat(admin.status()).isEqualTo(400);
        assertThat(page.select("[role=alert]").text()).startsWith("tiny.jar cannot be installed: its context could");
        assertThat(page.select("[data-key=tiny] dl").text()).contains("1.0.0");
        assertThat(hello(admin)).isEqualTo("Hello");

        Element form = admin.find(MANAGE).expectFirst("#upm-upload-form");
        page = admin.upload(form, "../../etc/<b>.jar", "no jar".getBytes());
        assertThat(admin.status()).isEqualTo(400);
        assertThat(page.select("[role=alert]").text()).startsWith("_b_.jar cannot be installed: it is not a jar");
        page = admin.upload(form, "", new byte[0]);
        assertThat(page.select("[role=alert]").text()).isEqualTo("Choose the jar of an app first.");
    }

    @Test
    public void aFileThatIsTooLargeIsRefusedAndNothingStaysBehind() throws Exception {
        Visitor admin = Visitor.as("admin", local.url());
        Element form = admin.find(MANAGE).expectFirst("#upm-upload-form");
        Set<String> before = temporaryFiles();

        Document page = admin.upload(form, "large.jar", new byte[(50 << 20) + 1]);

        assertThat(admin.status()).isEqualTo(413);
        assertThat(page.select("[role=alert]").text()).contains("50 MB");
        upload(admin, app("1.0.0", "Hello").file("large.txt", "x".repeat(3 << 20)));
        assertThat(hello(admin)).isEqualTo("Hello");
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    @Test
    public void hostileTextsOfAnAppStayTexts() throws Exception {
        Visitor admin = Visitor.as("admin", local.url());
        TinyApp app = new TinyApp("tiny");
        String words = HOSTILE.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
        app.file(
                "atlassian-plugin.xml",
                "<atlassian-plugin key='tiny' name='" + words + "'><plugin-info><version>" + words
                        + "</version><description>" + words + "</description><vendor name='" + words
                        + "'/><param name='configure.url'>//evil.example/</param></plugin-info></atlassian-plugin>");

        Document page = upload(admin, app);

        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("[data-key=tiny] h3").text()).isEqualTo(HOSTILE + " Enabled");
        assertThat(page.select("[data-key=tiny] > p").text()).isEqualTo(HOSTILE);
        assertThat(page.select("[data-key=tiny] a:contains(Configure)")).isEmpty();
        assertThat(admin.find(MANAGE + "/uninstall?key=tiny").select("main script"))
                .isEmpty();
        assertThat(admin.find(MANAGE + "?done=%3Cb%3E&key=%3Cb%3E").select("main b, .aui-message"))
                .isEmpty();
    }

    @Test
    public void onlyAdministratorsComeInAndOnlyWithTheTokenOfTheirForm() throws Exception {
        byte[] jar = Files.readAllBytes(build(app("1.0.0", "Hello")));
        URI upload = URI.create(local.url() + MANAGE + "/upload");
        Visitor admin = Visitor.as("admin", local.url());
        local.jira().install(build(app("0.9.0", "Hello")));
        for (Visitor visitor : List.of(Visitor.nobody(local.url()), Visitor.as("claire", local.url()))) {
            boolean signedIn = !visitor.read(MANAGE).select("form#login-form").isEmpty();
            for (String path : List.of(MANAGE, MANAGE + "/uninstall?key=tiny", "/secure/admin/", "/secure/admin")) {
                Document page = visitor.read(path);
                assertWithMessage(path)
                        .that(page.select("main [data-key], main form:not(#login-form)"))
                        .isEmpty();
                assertWithMessage(path).that(visitor.status()).isEqualTo(signedIn ? 200 : 403);
            }
            String token = Visitor.tokenOf(visitor.read("/login.jsp"));
            for (String what : List.of("enable", "disable", "uninstall")) {
                visitor.post(MANAGE + "/" + what, Map.of("key", "tiny", "atl_token", token));
                assertWithMessage(what)
                        .that(hello(Visitor.as("admin", local.url())))
                        .isEqualTo("Hello");
            }
            visitor.upload(upload, token, "tiny.jar", jar);
        }
        for (String what : List.of("enable", "disable", "uninstall")) {
            admin.post(MANAGE + "/" + what, Map.of("key", "tiny"));
            assertWithMessage(what).that(admin.status()).isEqualTo(403);
        }
        admin.upload(upload, "0".repeat(40), "tiny.jar", jar);
        assertThat(admin.status()).isEqualTo(403);
        assertThat(admin.find(MANAGE).select("[data-key=tiny] dl").text()).contains("0.9.0");
        assertThat(admin.find("/secure/admin/").select("h1").text()).isEqualTo("Manage apps");
    }

    @Test
    public void whatWasUploadedIsThereAfterTheNextStartUnlessTheStartBringsTheSameApp() throws Exception {
        LocalJiraOptions options = LocalJiraOptions.onDisk(
                        folder.getRoot().toPath().resolve("data"))
                .toBuilder()
                .port(0)
                .build();
        try (LocalJira jira = LocalJira.start(options)) {
            upload(Visitor.as("admin", jira.url()), app("1.0.0", "uploaded"));
        }
        try (LocalJira jira = LocalJira.start(options)) {
            assertThat(hello(Visitor.as("admin", jira.url()))).isEqualTo("uploaded");
        }
        Path given = build(app("2.0.0", "given"));
        try (LocalJira jira = LocalJira.start(options.toBuilder().app(given).build())) {
            assertThat(hello(Visitor.as("admin", jira.url()))).isEqualTo("given");
        }
        try (LocalJira jira = LocalJira.start(options)) {
            Visitor admin = Visitor.as("admin", jira.url());
            assertThat(hello(admin)).isEqualTo("uploaded");
            admin.submit(admin.find(MANAGE + "/uninstall?key=tiny").expectFirst("main form"), Map.of());
        }
        try (LocalJira jira = LocalJira.start(options)) {
            assertThat(Visitor.as("admin", jira.url()).find(MANAGE).select("[data-key]"))
                    .isEmpty();
        }
    }

    private static Set<String> temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("MultiPart") || name.startsWith("local-jira-upload"))
                    .collect(Collectors.toSet());
        }
    }

    private static String hello(Visitor visitor) {
        return visitor.read("/rest/tiny/1.0/hello").text();
    }

    private Document upload(Visitor admin, TinyApp app) throws IOException {
        Element form = admin.find(MANAGE).expectFirst("#upm-upload-form");
        return admin.upload(form, "tiny.jar", Files.readAllBytes(build(app)));
    }

    private Path build(TinyApp app) {
        return app.build(folder.getRoot().toPath().resolve("tiny.jar"));
    }

    private static TinyApp app(String version, String greeting) {
        return new TinyApp("tiny")
                .header(
                        "Import-Package",
                        "com.opensymphony.workflow.loader;version=0,com.atlassian.jira.plugin.workflow;version=0,"
                                + "jakarta.ws.rs;version=\"[3.1,4)\"")
                .file(
                        "atlassian-plugin.xml",
                        "<atlassian-plugin key='tiny' name='Tiny'><plugin-info><version>" + version
                                + "</version><vendor name='Somebody'/>"
                                + "<param name='configure.url'>/secure/TinySettings.jspa</param></plugin-info>"
                                + "<resource type='i18n' name='i18n' location='tiny.words'/>"
                                + "<workflow-validator key='v' name='V' i18n-name-key='v.name' class='tiny.Form'>"
                                + "<validator-class>tiny.Form</validator-class></workflow-validator>"
                                + "<rest key='r' path='/tiny' version='1.0'/></atlassian-plugin>")
                .file("tiny/words.properties", "v.name=The validator\n")
                .java("Form", "public class Form {}")
                .java(
                        "Hello",
                        "@jakarta.ws.rs.Path(\"/hello\") public class Hello {"
                                + " @jakarta.ws.rs.GET public String hello() { return \"" + greeting + "\"; } }");
    }
}
