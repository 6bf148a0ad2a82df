package dev.partnerescalation.host.module;

import dev.partnerescalation.host.fragment.WebResource;
import dev.partnerescalation.host.fragment.WebResources;
import dev.partnerescalation.host.osgi.AppBundle;
import dev.partnerescalation.host.osgi.InstallationFailed;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads {@code web-resource} with plain files. Transformations, {@code jsI18n} among them, and conditions are refused: texts reach scripts
 * in the reader's language through REST answers and attributes of the page.
 */
final class WebResourceModuleType implements ModuleType {

    private static final String NAME = "web-resource";

    /** What Jira itself has on each page, and local Jira too: AUI with its {@code AJS}, and jQuery. */
    private static final Set<String> OF_THE_PLATFORM =
            Set.of("com.atlassian.auiplugin:ajs", "com.atlassian.plugins.jquery:jquery");

    private static final ElementSchema TEXT = ElementSchema.of();
    private static final ElementSchema SCHEMA = ElementSchema.of("key", "name", "i18n-name-key")
            .with("description", ElementSchema.of("key"))
            .with("dependency", TEXT)
            .with("context", TEXT)
            .with("resource", ElementSchema.of("type", "name", "location"));

    private final WebResources resources;

    WebResourceModuleType(WebResources resources) {
        this.resources = resources;
    }

    @Override
    public boolean reads(DescriptorElement element) {
        return element.name().equals(NAME);
    }

    @Override
    public void check(DescriptorElement element) {
        SCHEMA.check(element);
        for (DescriptorElement resource : element.children("resource")) {
            String name = resource.attribute("name");
            if (!resource.attribute("type").equals("download") || !name.matches("[\\w-][\\w.-]*(/[\\w-][\\w.-]*)*")) {
                throw new InstallationFailed(
                        "local Jira does not emulate <resource type=\"" + resource.attribute("type")
                                + "\" name=\"" + name + "\"> of <web-resource key=\"" + element.key()
                                + "\">; only downloads of single files");
            }
        }
    }

    @Override
    public AppModule module(Descriptor app, DescriptorElement element, AppBundle bundle) {
        String completeKey = app.key() + ":" + element.key();
        List<String> siblings = app.elements().stream()
                .filter(other -> other.name().equals(NAME))
                .map(other -> app.key() + ":" + other.key())
                .toList();
        return new AppModule() {
            @Override
            public void enable() {
                resources.add(new WebResource(
                        completeKey,
                        texts(element, "context"),
                        dependencies(element, completeKey, siblings),
                        files(element, new ModuleResources(bundle, completeKey))));
            }

            @Override
            public void disable() {
                resources.remove(completeKey);
            }
        };
    }

    private List<String> dependencies(DescriptorElement element, String completeKey, List<String> siblings) {
        List<String> dependencies = texts(element, "dependency");
        for (String dependency : dependencies) {
            boolean known =
                    OF_THE_PLATFORM.contains(dependency) || siblings.contains(dependency) || resources.has(dependency);
            if (!known) {
                throw new InstallationFailed("the module " + completeKey
                        + " depends on a web-resource that local Jira does not have: " + dependency);
            }
        }
        return dependencies;
    }

    private static List<String> texts(DescriptorElement element, String child) {
        return element.children(child).stream().map(DescriptorElement::text).toList();
    }

    private static Map<String, URL> files(DescriptorElement element, ModuleResources app) {
        Map<String, URL> files = new LinkedHashMap<>();
        for (DescriptorElement resource : element.children("resource")) {
            files.put(resource.attribute("name"), app.file(resource.attribute("location")));
        }
        return files;
    }
}
