package dev.partnerescalation.host.module;

import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.host.action.Actions;
import dev.partnerescalation.host.api.RefusedCalls;
import dev.partnerescalation.host.fragment.AppFragments;
import dev.partnerescalation.host.fragment.PageReader;
import dev.partnerescalation.host.fragment.WebResources;
import dev.partnerescalation.host.osgi.PluginContainer;
import dev.partnerescalation.host.template.Templates;
import dev.partnerescalation.host.testing.TinyApp;
import dev.partnerescalation.host.text.AppTexts;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.web.RestApps;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.rules.TemporaryFolder;

/** What apps need to add something to pages: a container, the module types, and a reader of Dutch. */
final class FragmentsJira extends TemporaryFolder {

    private static final String API =
            "com.atlassian.jira.issue;version=0,com.atlassian.jira.plugin.webfragment.conditions;version=0,"
                    + "com.atlassian.jira.plugin.webfragment.contextproviders;version=0,"
                    + "com.atlassian.jira.plugin.webfragment.model;version=0,com.atlassian.jira.user;version=0,"
                    + "com.atlassian.plugin;version=0,com.atlassian.plugin.web;version=0";

    final RefusedCalls refusedCalls = new RefusedCalls();
    final AppTexts texts = new AppTexts();
    final WebResources resources = new WebResources();
    final AppFragments fragments = new AppFragments(
            resources,
            new PageReader() {
                @Override
                public ApplicationUser user() {
                    return null;
                }

                @Override
                public String text(String key) {
                    return texts.text(new Locale("nl", "NL"), key);
                }
            },
            refusedCalls);
    private PluginContainer container;
    private final AppFolder uploads = new AppFolder(Optional.empty());
    private Apps apps;

    @Override
    protected void before() throws Throwable {
        super.before();
        container = new PluginContainer(refusedCalls);
        container.publish(Map.of());
        Templates templates = new Templates(refusedCalls);
        WorkflowModules workflow = new WorkflowModules(templates);
        apps = new Apps(
                container,
                new ModuleTypes(
                        texts,
                        workflow,
                        new RestApps(new CurrentUser(), (user, permission) -> true),
                        new PageExtensions(templates, fragments, resources, new Actions())),
                workflow,
                texts,
                uploads);
    }

    @Override
    protected void after() {
        apps.stopAll();
        uploads.close();
        container.close();
        super.after();
    }

    Apps apps() {
        return apps;
    }

    /** An app that may use everything about fragments. */
    static TinyApp app(String key, String modules) {
        return new TinyApp(key).header("Import-Package", API).modules(modules);
    }

    /** Installs it and gives its key. */
    String install(TinyApp app) {
        return apps.install(app.build(getRoot().toPath().resolve("tiny.jar")));
    }
}
