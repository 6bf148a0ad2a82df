package dev.partnerescalation.host.module;

import dev.partnerescalation.host.osgi.AppBundle;
import dev.partnerescalation.host.osgi.InstallationFailed;
import dev.partnerescalation.host.text.AppTexts;
import dev.partnerescalation.host.web.RestApps;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The elements of {@code atlassian-plugin.xml} that local Jira emulates. Any other element stops the installation: an app that works
 * here without one of its modules would prove nothing.
 */
public final class ModuleTypes {

    /**
     * They describe the app and add nothing to Jira; rest-migration is read by Jira 10 and 11 and changes nothing here.
     * (jira-evidence.md, "REST modules")
     */
    private static final Set<String> WITHOUT_EFFECT = Set.of("plugin-info", "rest-migration");

    private final List<ModuleType> types;

    /**
     * @param workflowModules where conditions, validators and functions are registered
     * @param rest where REST resources are registered
     * @param page where everything is registered that apps add to pages
     */
    public ModuleTypes(AppTexts texts, WorkflowModules workflowModules, RestApps rest, PageExtensions page) {
        this.types = List.of(
                new I18nModuleType(texts),
                new RestModuleType(rest),
                new TransitionModuleType(workflowModules),
                new FragmentModuleType(page.fragments(), page.templates()),
                new WebResourceModuleType(page.resources()),
                new ActionModuleType(page.actions(), page.templates()),
                new AllowlistModuleType(page.templates().allowlist()));
    }

    /** Refuses an app with an element that is not emulated. */
    void check(Path jar, Descriptor descriptor) {
        try {
            descriptor.elements().forEach(this::check);
        } catch (InstallationFailed fault) {
            throw new InstallationFailed(jar.getFileName() + " cannot be installed: " + fault.getMessage(), fault);
        }
    }

    private void check(DescriptorElement element) {
        Optional<ModuleType> type = typeOf(element);
        if (type.isPresent()) {
            type.get().check(element);
        } else if (!WITHOUT_EFFECT.contains(element.name())) {
            throw new InstallationFailed("local Jira does not emulate <"
                    + element.name() + (element.key().isEmpty() ? "" : " key=\"" + element.key() + "\"")
                    + (element.attribute("type").isEmpty() ? "" : " type=\"" + element.attribute("type") + "\"")
                    + "> of atlassian-plugin.xml");
        }
    }

    private Optional<ModuleType> typeOf(DescriptorElement element) {
        return types.stream().filter(type -> type.reads(element)).findFirst();
    }

    /** The modules of an app, not yet enabled, in the order of the descriptor. */
    List<AppModule> modules(Descriptor descriptor, AppBundle bundle) {
        List<AppModule> modules = new ArrayList<>();
        for (DescriptorElement element : descriptor.elements()) {
            typeOf(element).ifPresent(type -> modules.add(type.module(descriptor, element, bundle)));
        }
        return modules;
    }
}
