package dev.partnerescalation.host.module;

import dev.partnerescalation.host.osgi.InstallationFailed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What local Jira reads of an element of a descriptor. Everything else is refused by name: an app that needs it would look right by chance. */
final class Shape {

    private final Set<String> attributes;
    private final Map<String, Shape> children = new LinkedHashMap<>();

    private Shape(Set<String> attributes) {
        this.attributes = attributes;
    }

    /** An element with these attributes and no children. */
    static Shape of(String... attributes) {
        return new Shape(Set.of(attributes));
    }

    /** This one, which may also have such children. */
    Shape with(String child, Shape shape) {
        children.put(child, shape);
        return this;
    }

    /** Refuses what is not read, naming the module it is part of. */
    void check(DescriptorElement module) {
        check(module, "of <" + module.name() + " key=\"" + module.key() + "\">");
    }

    private void check(DescriptorElement element, String place) {
        for (String attribute : element.attributes().keySet()) {
            if (!attributes.contains(attribute)) {
                throw new InstallationFailed("local Jira does not emulate the attribute " + attribute + " of <"
                        + element.name() + "> " + place);
            }
        }
        for (DescriptorElement child : element.children()) {
            Shape shape = children.get(child.name());
            if (shape == null) {
                throw new InstallationFailed("local Jira does not emulate <" + child.name() + "> " + place);
            }
            shape.check(child, place);
        }
    }
}
