package dev.partnerescalation.host.wiring;

import dev.partnerescalation.host.action.Actions;
import dev.partnerescalation.host.api.RefusedCalls;
import dev.partnerescalation.host.fragment.AppFragments;
import dev.partnerescalation.host.fragment.PageReader;
import dev.partnerescalation.host.fragment.WebResources;
import dev.partnerescalation.host.module.AppFolder;
import dev.partnerescalation.host.module.Apps;
import dev.partnerescalation.host.module.ModuleTypes;
import dev.partnerescalation.host.module.PageExtensions;
import dev.partnerescalation.host.module.WorkflowModules;
import dev.partnerescalation.host.osgi.PluginContainer;
import dev.partnerescalation.host.template.Templates;
import dev.partnerescalation.host.web.RestApps;

/**
 * What runs apps, and where the modules of enabled apps are registered.
 *
 * @param rest resources below {@code /rest}, those of local Jira included
 * @param workflowModules conditions, validators and functions
 * @param webResources style sheets and scripts
 * @param actions pages below {@code /secure}
 * @param fragments panels, links and sections on pages
 * @param reader who reads the page that a fragment or an action is part of
 */
public record PluginSystem(
        Apps apps,
        RestApps rest,
        WorkflowModules workflowModules,
        WebResources webResources,
        Actions actions,
        AppFragments fragments,
        PageReader reader) {

    /**
     * A plugin system without any app yet.
     *
     * @param workflowModules the same object that the domain asks for the workflow classes of apps
     * @param container where apps run
     * @param folder where the jars of apps are kept
     */
    public static PluginSystem of(
            Domain domain,
            WorkflowModules workflowModules,
            Templates templates,
            RefusedCalls refusedCalls,
            PluginContainer container,
            AppFolder folder) {
        PageReader reader = PageReader.signedIn(domain.current(), domain.users().users(), domain.texts());
        WebResources webResources = new WebResources();
        Actions actions = new Actions();
        AppFragments fragments = new AppFragments(webResources, reader, refusedCalls);
        RestApps rest = new RestApps(domain.current(), domain::hasGlobalPermission);
        ModuleTypes types = new ModuleTypes(
                domain.texts(), workflowModules, rest, new PageExtensions(templates, fragments, webResources, actions));
        Apps apps = new Apps(container, types, workflowModules, domain.texts(), folder);
        return new PluginSystem(apps, rest, workflowModules, webResources, actions, fragments, reader);
    }
}
