package dev.partnerescalation.host.page.admin;

import dev.partnerescalation.host.testing.TinyApp;

/** An app with a validator, a condition and a post function, each with a form, and with REST to make a workflow to try them on. */
final class DesignerApp {

    static final String VALIDATOR = "tiny:refuse";

    private static final String FACTORY =
            """
            import com.opensymphony.workflow.loader.*;
            import java.util.Map;
            public class Form implements com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory,
                    com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory,
                    com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory {
                public Map<String, ?> getVelocityParams(String resource, AbstractDescriptor stored) {
                    Map<?, ?> args = stored == null ? Map.of() : stored instanceof ValidatorDescriptor v ? v.getArgs()
                            : stored instanceof FunctionDescriptor f ? f.getArgs() : ((ConditionDescriptor) stored).getArgs();
                    Object word = args.get("word");
                    if ("broken".equals(word)) { throw new IllegalStateException("secret"); }
                    return Map.of("view", Map.of("word", word == null ? "" : word, "resource", resource));
                }
                public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
                    String[] words = (String[]) form.get("word");
                    return Map.of("word", words[words.length - 1], "fields", String.join(",", new java.util.TreeSet<>(form.keySet())));
                }
            }
            """;
    private static final String CHECK =
            """
            import com.opensymphony.workflow.InvalidInputException;
            import java.util.Map;
            public class Check implements com.opensymphony.workflow.Validator {
                public void validate(Map variables, Map args, com.opensymphony.module.propertyset.PropertySet set)
                        throws InvalidInputException {
                    throw new InvalidInputException("Refused: " + args.get("word"));
                }
            }
            """;
    private static final String HIDE =
            """
            import java.util.Map;
            public class Hide implements com.opensymphony.workflow.Condition {
                public boolean passesCondition(Map variables, Map args, com.opensymphony.module.propertyset.PropertySet set) {
                    return !"hide".equals(args.get("word"));
                }
            }
            """;
    private static final String WRITE =
            """
            import java.util.Map;
            public class Write implements com.opensymphony.workflow.FunctionProvider {
                public void execute(Map variables, Map args, com.opensymphony.module.propertyset.PropertySet set) {
                    ((com.atlassian.jira.issue.MutableIssue) variables.get("issue")).setDescription((String) args.get("word"));
                }
            }
            """;
    private static final String MAKE =
            """
            import com.atlassian.jira.workflow.*;
            import com.atlassian.jira.project.ProjectManager;
            import com.atlassian.jira.security.JiraAuthenticationContext;
            @jakarta.ws.rs.Path("/make")
            public class Make {
                private final WorkflowManager workflows;
                private final WorkflowSchemeManager schemes;
                private final ProjectManager projects;
                private final JiraAuthenticationContext session;
                @jakarta.inject.Inject public Make(WorkflowManager workflows, WorkflowSchemeManager schemes,
                        ProjectManager projects, JiraAuthenticationContext session) {
                    this.workflows = workflows;
                    this.schemes = schemes;
                    this.projects = projects;
                    this.session = session;
                }
                @jakarta.ws.rs.POST public String make(String name) {
                    workflows.copyWorkflow(session.getLoggedInUser(), name, "About " + name, workflows.getDefaultWorkflow());
                    return name;
                }
                @jakarta.ws.rs.POST @jakarta.ws.rs.Path("/active") public String use(String name) {
                    AssignableWorkflowScheme scheme = schemes.createScheme(schemes.assignableBuilder()
                            .setName("Scheme of " + name).setDefaultWorkflow(name).build());
                    schemes.addSchemeToProject(projects.getProjectObjByKey("OPS"), schemes.getSchemeObject(scheme.getId()));
                    return name;
                }
            }
            """;

    private DesignerApp() {}

    static TinyApp app() {
        return new TinyApp("tiny")
                .header("Import-Package", imports())
                .beans(beans(
                        "workflow.WorkflowManager",
                        "workflow.WorkflowSchemeManager",
                        "project.ProjectManager",
                        "security.JiraAuthenticationContext"))
                .modules("<resource type='i18n' name='i18n' location='tiny.words'/>"
                        + module("validator", "refuse", "Check", "")
                        + module("condition", "hide", "Hide", "")
                        + module("function", "write", "Write", "<unique>true</unique>")
                        + "<rest key='r' path='/tiny' version='1.0'/>")
                .file("tiny/words.properties", "refuse.name=Refuse it\nrefuse.about=Refuses <always>\n")
                .file("tiny/words_de.properties", "refuse.name=Ablehnen\nrefuse.about=Lehnt ab\n")
                .file("view.vm", "#enable_html_escaping()\n<p class=\"tiny\">Word: $view.word</p>")
                .file(
                        "form.vm",
                        "#enable_html_escaping()\n<tr><td class=\"fieldLabelArea\"><label for=\"w\">$view.resource</label></td>"
                                + "<td><input type=\"hidden\" name=\"word\" value=\"first\">"
                                + "<input id=\"w\" name=\"word\" value=\"$view.word\"></td></tr>")
                .java("Form", FACTORY)
                .java("Check", CHECK)
                .java("Hide", HIDE)
                .java("Write", WRITE)
                .java("Make", MAKE);
    }

    private static String module(String kind, String key, String type, String more) {
        return "<workflow-%1$s key='%2$s' name='Plain %2$s' i18n-name-key='%2$s.name' class='tiny.Form'>"
                        .formatted(kind, key)
                + "<description key='%2$s.about'>About %2$s</description><%1$s-class>tiny.%3$s</%1$s-class>"
                        .formatted(kind, key, type)
                + more + "<resource type='velocity' name='view' location='view.vm'/>"
                + "<resource type='velocity' name='input-parameters' location='form.vm'/>"
                + "<resource type='velocity' name='edit-parameters' location='form.vm'/></workflow-" + kind + ">";
    }

    private static String beans(String... services) {
        StringBuilder beans = new StringBuilder();
        for (int i = 0; i < services.length; i++) {
            beans.append("<osgi:reference id='s%d' interface='com.atlassian.jira.%s'/>".formatted(i, services[i]));
        }
        return beans.toString();
    }

    private static String imports() {
        StringBuilder imports =
                new StringBuilder("jakarta.ws.rs;version=\"[3.1,4)\",jakarta.inject;version=\"[2.0,3)\"");
        for (String name : new String[] {
            "com.atlassian.jira.issue",
            "com.atlassian.jira.plugin.workflow",
            "com.atlassian.jira.project",
            "com.atlassian.jira.scheme",
            "com.atlassian.jira.security",
            "com.atlassian.jira.user",
            "com.atlassian.jira.workflow",
            "com.opensymphony.module.propertyset",
            "com.opensymphony.workflow",
            "com.opensymphony.workflow.loader"
        }) {
            imports.append(',').append(name).append(";version=0");
        }
        return imports.toString();
    }
}
