package dev.partnerescalation.host.module;

import dev.partnerescalation.host.osgi.InstallationFailed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The attributes and children of an element that local Jira reads. Everything else is refused by name, because an app that needs it would work by chance. */
final class ElementSchema {

    private final Set<String> attributes;
    private final Map<String, ElementSchema> children = new LinkedHashMap<>();

    private ElementSchema(Set<String> attributes) {
        this.attributes = attributes;
    }

    /** An element with these attributes and no children. */
    static ElementSchema of(String... attributes) {
        return new ElementSchema(Set.of(attributes));
    }

    /** This one, which may also have such children. */
    ElementSchema with(String child, ElementSchema schema) {
        children.put(child, schema);
        return this;
    }

    /** Refuses what is not read; the message names the module. */
    void check(DescriptorElement module) {
        check(module, "of <" + module.name() + " key=\"" + module.key() + "\">");
    }

    private void check(DescriptorElement element, String module) {
        for (String attribute : element.attributes().keySet()) {
            if (!attributes.contains(attribute)) {
                throw new InstallationFailed("local Jira does not emulate the attribute " + attribute + " of <"
                        + element.name() + "> " + module);
            }
        }
        for (DescriptorElement child : element.children()) {
            ElementSchema schema = children.get(child.name());
            if (schema == null) {
                throw new InstallationFailed("local Jira does not emulate <" + child.name() + "> " + module);
            }
            schema.check(child, module);
        }
    }
}
