package dev.partnerescalation.host.osgi;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.Assert.assertThrows;

import dev.partnerescalation.host.LocalJira;
import dev.partnerescalation.host.LocalJiraOptions;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.Description;
import org.junit.runners.model.Statement;

/** An app that is compiled against more of Jira's API than local Jira declares, and that swallows everything that is thrown. */
public final class UndeclaredCallsTest {

    private static final String RESOURCE =
            """
            import com.atlassian.jira.issue.*;
            import com.atlassian.jira.permission.ProjectPermissions;
            import com.atlassian.jira.workflow.WorkflowException;
            import java.util.function.*;
            @jakarta.ws.rs.Path("/calls")
            public class Calls {
                private final IssueManager issues;
                @jakarta.inject.Inject public Calls(IssueManager issues) { this.issues = issues; }
                @jakarta.ws.rs.GET @jakarta.ws.rs.Path("/{what}")
                public String call(@jakarta.ws.rs.PathParam("what") String what) {
                    try { return "got " + run(what); } catch (Throwable swallowed) { return "swallowed"; }
                }
                private Object run(String what) throws Exception {
                    return switch (what) {
                        case "declared" -> issues.getIssueObject("SHOP-1").getSummary().length() + issues.hashCode() * 0;
                        case "method" -> issues.getUnassignedIssueCount();
                        case "inherited" -> issues.getIssueObject("SHOP-1").getVotes();
                        case "static" -> IssueManager.instance();
                        case "field" -> ProjectPermissions.ADD_COMMENTS;
                        case "constructor" -> new WorkflowException(new IllegalStateException());
                        case "reference" -> { LongSupplier count = issues::getUnassignedIssueCount; yield "made"; }
                        case "constructor-reference" -> { Function<Throwable, Object> make = WorkflowException::new; yield make; }
                        case "lambda" -> { ToLongFunction<IssueManager> count = i -> i.getUnassignedIssueCount();
                                yield count.applyAsLong(issues); }
                        case "lambda-type" -> Lambda.make();
                        case "type" -> new AttachmentManager().find();
                        case "class" -> AttachmentManager.class;
                        case "array" -> new AttachmentManager[1];
                        case "arrays" -> new AttachmentManager[1][1];
                        case "cast" -> (AttachmentManager) this.value();
                        case "compare" -> this.value() instanceof AttachmentManager;
                        case "null-cast" -> String.valueOf((Object) (AttachmentManager) this.nothing());
                        case "null-compare" -> this.nothing() instanceof AttachmentManager;
                        case "catch" -> caught();
                        default -> throw new IllegalArgumentException(what);
                    };
                }
                private Object value() { return "a text"; }
                private Object nothing() { return null; }
                private String caught() throws Exception {
                    Object one = issues;
                    try {
                        if (one == null) { throw new AttachmentException(); }
                        return "passed";
                    } catch (AttachmentException broken) {
                        log(broken);
                        throw new IllegalStateException(broken);
                    }
                }
                private static void log(Throwable broken) { }
            }
            """;
    /** Names the undeclared type in the signature of a lambda alone. */
    private static final String LAMBDA =
            """
            public class Lambda {
                static Object make() {
                    java.util.function.Function<com.atlassian.jira.issue.AttachmentManager, String> f = one -> "x";
                    return f;
                }
            }
            """;

    private static final String SUBCLASS =
            "public class Stranger extends com.atlassian.jira.issue.AttachmentManager {}";

    @Rule
    public final LocalJiraRule local = LocalJiraRule.withoutApp().allowRefusals();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private TinyApp app() {
        return new TinyApp("tiny")
                .header(
                        "Import-Package",
                        "com.atlassian.jira.issue;version=0,com.atlassian.jira.permission;version=0,"
                                + "com.atlassian.jira.workflow;version=0,jakarta.ws.rs;version=\"[3.1,4)\","
                                + "jakarta.inject;version=\"[2.0,3)\"")
                .beans("<osgi:reference id='issues' interface='com.atlassian.jira.issue.IssueManager'/>")
                .modules("<rest key='r' path='/tiny' version='1.0'/>")
                .compiledAgainst(
                        "com.atlassian.jira.issue.IssueManager",
                        "public interface IssueManager { MutableIssue getIssueObject(String key); long"
                                + " getUnassignedIssueCount(); static String instance() { return \"\"; } }")
                .compiledAgainst(
                        "com.atlassian.jira.issue.Issue",
                        "public interface Issue { Long getVotes(); String getSummary(); }")
                .compiledAgainst(
                        "com.atlassian.jira.issue.MutableIssue", "public interface MutableIssue extends Issue {}")
                .compiledAgainst(
                        "com.atlassian.jira.issue.AttachmentManager",
                        "public class AttachmentManager { public Object find() { return null; } }")
                .compiledAgainst(
                        "com.atlassian.jira.issue.AttachmentException",
                        "public class AttachmentException extends Exception {}")
                .compiledAgainst(
                        "com.atlassian.jira.permission.ProjectPermissions",
                        "public class ProjectPermissions { public static final Object ADD_COMMENTS = new Object(); }")
                .compiledAgainst(
                        "com.atlassian.jira.workflow.WorkflowException",
                        "public class WorkflowException extends RuntimeException {"
                                + " public WorkflowException(Throwable cause) { super(cause); } }")
                .java("Calls", RESOURCE)
                .java("Lambda", LAMBDA);
    }

    private Path jar(TinyApp app) {
        return app.build(folder.getRoot().toPath().resolve("tiny.jar"));
    }

    private static String call(String url, String what) {
        String login = Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/rest/tiny/1.0/calls/" + what))
                .header("Authorization", "Basic " + login)
                .build();
        try {
            return HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    public void eachUndeclaredMemberLeavesItsNameAlthoughTheAppSwallowsTheRefusal() {
        local.jira().install(jar(app()));
        Map<String, String> names = new LinkedHashMap<>();
        names.put("method", "IssueManager.getUnassignedIssueCount");
        names.put("inherited", "MutableIssue.getVotes");
        names.put("static", "IssueManager.instance");
        names.put("field", "ProjectPermissions.ADD_COMMENTS");
        names.put("constructor", "new WorkflowException");
        names.put("reference", "IssueManager.getUnassignedIssueCount");
        names.put("constructor-reference", "new WorkflowException");
        names.put("lambda", "IssueManager.getUnassignedIssueCount");
        names.put("lambda-type", "com.atlassian.jira.issue.AttachmentManager");
        names.put("type", "new com.atlassian.jira.issue.AttachmentManager");
        names.put("class", "com.atlassian.jira.issue.AttachmentManager");
        names.put("array", "new com.atlassian.jira.issue.AttachmentManager");
        names.put("arrays", "new com.atlassian.jira.issue.AttachmentManager");
        names.put("cast", "com.atlassian.jira.issue.AttachmentManager");
        names.put("compare", "com.atlassian.jira.issue.AttachmentManager");

        names.forEach((what, name) -> {
            int before = local.jira().refusedCalls().size();
            assertWithMessage(what).that(call(local.url(), what)).isEqualTo("swallowed");
            List<String> calls = local.jira().refusedCalls();
            assertWithMessage(what).that(calls.subList(before, calls.size())).containsExactly(name);
        });
    }

    @Test
    public void whatIsDeclaredRunsAsItIsInTheSameClass() {
        local.jira().install(jar(app()));

        assertThat(call(local.url(), "declared")).startsWith("got ");
        assertThat(call(local.url(), "null-cast")).isEqualTo("got null");
        assertThat(call(local.url(), "null-compare")).isEqualTo("got false");
        assertThat(call(local.url(), "catch")).isEqualTo("got passed");
        assertThat(local.jira().refusedCalls()).isEmpty();
    }

    @Test
    public void theRuleFailsATestWhoseAppSwallowedSuchARefusal() {
        LocalJiraRule strict = LocalJiraRule.with(jar(app()));
        Statement test = new Statement() {
            @Override
            public void evaluate() {
                assertThat(call(strict.url(), "field")).isEqualTo("swallowed");
            }
        };

        AssertionError failure = assertThrows(AssertionError.class, () -> strict.apply(test, Description.EMPTY)
                .evaluate());

        assertThat(failure).hasMessageThat().contains("ProjectPermissions.ADD_COMMENTS");
    }

    @Test
    public void theRefusalIsNotedInTheLocalJiraThatRunsTheApp() {
        Path jar = jar(app());
        local.jira().install(jar);
        try (LocalJira other = LocalJira.start(LocalJiraOptions.inMemory())) {
            other.install(jar);
            assertThat(call(other.url(), "method")).isEqualTo("swallowed");

            assertThat(other.refusedCalls()).containsExactly("IssueManager.getUnassignedIssueCount");
            assertThat(local.jira().refusedCalls()).isEmpty();
        }
    }

    @Test
    public void aClassThatExtendsAnUndeclaredTypeStopsTheInstallation() {
        Path jar = jar(app().java("Stranger", SUBCLASS));

        assertThat(assertThrows(InstallationFailed.class, () -> local.jira().install(jar)))
                .hasMessageThat()
                .isEqualTo("tiny.jar cannot be installed: its class tiny.Stranger extends or implements"
                        + " com.atlassian.jira.issue.AttachmentManager, which local Jira does not declare");
        assertThat(local.jira().install(jar(app()))).isEqualTo("tiny");
    }

    @Test
    public void anUndeclaredServiceStopsTheInstallation() {
        Path jar = jar(app().beans("<osgi:reference id='a' interface='com.atlassian.jira.issue.AttachmentManager'/>"
                + "<osgi:reference id='issues' interface='com.atlassian.jira.issue.IssueManager'/>"));

        assertThat(assertThrows(InstallationFailed.class, () -> local.jira().install(jar)))
                .hasMessageThat()
                .contains("com.atlassian.jira.issue.AttachmentManager");
    }
}
