package dev.partnerescalation.host.osgi;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.api.FaultInjection;
import dev.partnerescalation.host.api.RefusedCalls;
import dev.partnerescalation.host.testing.TinyApp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class PluginContainerTest {

    private static final String NEEDS_ISSUES =
            """
            <osgi:reference id="issues" interface="com.atlassian.jira.issue.IssueManager"/>
            <bean id="bean" class="tiny.Bean"><constructor-arg index="0" ref="issues"/></bean>
            """;
    private static final String BEAN =
            """
            import com.atlassian.jira.issue.IssueManager;
            public class Bean implements java.util.function.Supplier<Object> {
                private final IssueManager issues;
                public Bean(IssueManager issues) { this.issues = issues; }
                @Override public Object get() { return issues.getIssueObject("A-1"); }
            }
            """;
    private static final String USER =
            """
            public class User implements java.util.function.Supplier<Object> {
                private final Bean bean;
                public User(Bean bean) { this.bean = bean; }
                @Override public Object get() { return bean.get(); }
            }
            """;

    private final class Refusing implements IssueManager {

        @Override
        public MutableIssue getIssueObject(Long id) {
            throw refusedCalls.refuse("IssueManager.getIssueObject");
        }

        @Override
        public MutableIssue getIssueObject(String key) {
            throw refusedCalls.refuse("IssueManager.getIssueObject");
        }

        @Override
        public long getIssueCountForProject(Long projectId) {
            throw refusedCalls.refuse("IssueManager.getIssueCountForProject");
        }
    }

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final RefusedCalls refusedCalls = new RefusedCalls();
    private PluginContainer container;

    @Before
    public void start() {
        container = new PluginContainer(refusedCalls);
        ApiProxies proxies = new ApiProxies(refusedCalls, new FaultInjection());
        container.publish(Map.of(IssueManager.class, proxies.service(IssueManager.class, new Refusing())));
    }

    @After
    public void stop() {
        container.close();
    }

    private Path jar(TinyApp app) throws IOException {
        return app.build(folder.getRoot().toPath().resolve("tiny.jar"));
    }

    private static TinyApp good() {
        return new TinyApp("tiny")
                .header("Import-Package", "com.atlassian.jira.issue;version=0")
                .beans(NEEDS_ISSUES)
                .java("Bean", BEAN)
                .java("User", USER);
    }

    private String failure(TinyApp app) throws IOException {
        Path jar = jar(app);
        return assertThrows(InstallationFailed.class, () -> container.install("tiny", jar))
                .getMessage();
    }

    @Test
    public void buildsObjectsOfTheAppWithItsBeans() throws Exception {
        AppBundle app = container.install("tiny", jar(good()));

        Supplier<?> user = (Supplier<?>) app.create(app.load("tiny.User"));

        assertThrows(UnsupportedOperationException.class, user::get);
        assertThat(refusedCalls.calls()).containsExactly("IssueManager.getIssueObject");
    }

    @Test
    public void theAppSeesWhatItImportsAndNothingOfTheHost() throws Exception {
        AppBundle app = container.install("tiny", jar(good()));

        assertThat(app.load("com.atlassian.jira.issue.IssueManager")).isSameInstanceAs(IssueManager.class);
        for (String hidden : new String[] {
            "dev.partnerescalation.host.api.ApiProxies",
            "com.fasterxml.jackson.databind.ObjectMapper",
            "org.glassfish.jersey.server.ResourceConfig",
            "org.apache.velocity.app.VelocityEngine",
            "org.eclipse.jetty.server.Server"
        }) {
            assertThrows(hidden, ClassNotFoundException.class, () -> app.load(hidden));
        }
        assertThrows(ClassNotFoundException.class, () -> Class.forName("tiny.Bean"));
    }

    @Test
    public void aMissingServiceIsNamedAtOnce() throws Exception {
        String sentence = failure(new TinyApp("tiny")
                .header("Import-Package", "com.atlassian.jira.project;version=0")
                .beans("<osgi:reference id='projects' interface='com.atlassian.jira.project.ProjectManager'/>"));

        assertThat(sentence)
                .isEqualTo("tiny.jar cannot be installed: it asks for a service that local Jira does not have:"
                        + " com.atlassian.jira.project.ProjectManager");
    }

    @Test
    public void anInterfaceThatIsNotImportedIsNamed() throws Exception {
        String sentence = failure(new TinyApp("tiny")
                .beans("<osgi:reference id='issues' interface='com.atlassian.jira.issue.IssueManager'/>"));

        assertThat(sentence).startsWith("tiny.jar cannot be installed: its context could not be built: ");
        assertThat(sentence).contains("com.atlassian.jira.issue.IssueManager");
    }

    @Test
    public void brokenBeanXmlSaysWhy() throws Exception {
        assertThat(failure(new TinyApp("tiny").beans("<bean id='b' class='tiny.Nowhere'/>")))
                .contains("tiny.Nowhere");
        assertThat(failure(new TinyApp("tiny").beans("<bean id='b' clazz='tiny.Nowhere'/>")))
                .contains("clazz");
    }

    @Test
    public void aMissingPackageIsNamed() throws Exception {
        assertThat(failure(new TinyApp("tiny").header("Import-Package", "com.example.gone;version=\"[1.2,2)\"")))
                .startsWith("tiny.jar cannot be installed: it imports a package that local Jira does not offer:"
                        + " com.example.gone");
    }

    @Test
    public void aFileThatIsNoBundleIsRefused() throws Exception {
        Path text = folder.newFile("tiny.jar").toPath();
        Files.writeString(text, "no jar");

        assertThat(assertThrows(InstallationFailed.class, () -> container.install("tiny", text)))
                .hasMessageThat()
                .startsWith("tiny.jar cannot be installed: ");
    }

    @Test
    public void afterAFailureAndAfterAnUninstallTheAppCanBeInstalledAgain() throws Exception {
        failure(good().header("Import-Package", "com.example.gone"));

        container.install("tiny", jar(good())).uninstall();
        AppBundle again = container.install("tiny", jar(good()));

        assertThat(again.load("tiny.Bean").getName()).isEqualTo("tiny.Bean");
    }
}
