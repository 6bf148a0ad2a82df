package dev.partnerescalation.host.module;

import dev.partnerescalation.host.osgi.AppBundle;
import dev.partnerescalation.host.osgi.InstallationFailed;
import dev.partnerescalation.host.text.AppTexts;
import dev.partnerescalation.host.web.RestApps;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The elements of {@code atlassian-plugin.xml} that local Jira plays. Any other stops the installation: an app that works here
 * without one of its modules would prove nothing.
 */
public final class ModuleKinds {

    /** They describe the app and add nothing to Jira; rest-migration is read by Jira 10 and 11 and changes nothing here. */
    private static final Set<String> WITHOUT_EFFECT = Set.of("plugin-info", "rest-migration");

    private final AppTexts texts;
    private final AppModules workflow;
    private final RestApps rest;
    private final List<ModuleKind> more;

    public ModuleKinds(AppTexts texts, AppModules workflow, RestApps rest, AppPageRegistries page) {
        this.texts = texts;
        this.workflow = workflow;
        this.rest = rest;
        this.more = List.of(
                new FragmentKinds(page.fragments(), page.templates()),
                new WebResourceKind(page.resources()),
                new ActionKind(page.actions(), page.templates()),
                new AllowlistKind(page.templates().allowlist()));
    }

    /** Refuses an app with an element that is not played. */
    void check(Path jar, Descriptor descriptor) {
        for (DescriptorElement element : descriptor.elements()) {
            boolean proxies = WITHOUT_EFFECT.contains(element.name())
                    || element.name().equals("rest")
                    || WorkflowModule.KINDS.contains(element.name())
                    || kind(element).isPresent()
                    || isTexts(element);
            if (!proxies) {
                throw new InstallationFailed(jar.getFileName() + " cannot be installed: local Jira does not emulate <"
                        + element.name() + (element.key().isEmpty() ? "" : " key=\"" + element.key() + "\"")
                        + (element.attribute("type").isEmpty() ? "" : " type=\"" + element.attribute("type") + "\"")
                        + "> of atlassian-plugin.xml");
            }
            checkParts(jar, element);
        }
    }

    private void checkParts(Path jar, DescriptorElement element) {
        try {
            kind(element).ifPresent(kind -> kind.check(element));
        } catch (InstallationFailed fault) {
            throw new InstallationFailed(jar.getFileName() + " cannot be installed: " + fault.getMessage(), fault);
        }
    }

    private Optional<ModuleKind> kind(DescriptorElement element) {
        return more.stream().filter(kind -> kind.plays(element)).findFirst();
    }

    private static boolean isTexts(DescriptorElement element) {
        return element.name().equals("resource") && element.attribute("type").equals("i18n");
    }

    /** The modules of an app, not yet enabled, in the order of the descriptor. */
    List<AppModule> modules(Path jar, Descriptor descriptor, AppBundle bundle) {
        List<AppModule> modules = new ArrayList<>();
        for (DescriptorElement element : descriptor.elements()) {
            if (isTexts(element)) {
                modules.add(new TextsModule(texts, descriptor.key(), element.attribute("location"), bundle));
            } else if (element.name().equals("rest")) {
                modules.add(new RestModule(rest, element, bundle));
            } else if (WorkflowModule.KINDS.contains(element.name())) {
                modules.add(workflowModule(descriptor.key(), element, bundle));
            } else {
                kind(element).ifPresent(kind -> modules.add(kind.module(descriptor, element, bundle)));
            }
        }
        return modules;
    }

    private AppModule workflowModule(String appKey, DescriptorElement element, AppBundle bundle) {
        Map<String, String> templates = new LinkedHashMap<>();
        for (DescriptorElement resource : element.children("resource")) {
            templates.put(resource.attribute("name"), resource.attribute("location"));
        }
        WorkflowModule module = new WorkflowModule(
                appKey + ":" + element.key(),
                element.name(),
                wording(element),
                element.attribute("class"),
                element.child(WorkflowModule.classElement(element.name()))
                        .map(DescriptorElement::text)
                        .orElse(""),
                templates,
                element.child("unique").map(DescriptorElement::text).orElse("").equals("true"));
        return new WorkflowAppModule(workflow, module, bundle);
    }

    private static WorkflowModule.Wording wording(DescriptorElement element) {
        String name = element.attribute("name").isBlank() ? element.key() : element.attribute("name");
        DescriptorElement description =
                element.child("description").orElse(new DescriptorElement("description", Map.of(), List.of(), ""));
        return new WorkflowModule.Wording(
                name, element.attribute("i18n-name-key"), description.text(), description.key());
    }
}
