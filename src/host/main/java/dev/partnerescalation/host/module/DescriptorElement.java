package dev.partnerescalation.host.module;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One element of {@code atlassian-plugin.xml}. */
record DescriptorElement(String name, Map<String, String> attributes, List<DescriptorElement> children, String text) {

    /** The attribute; empty text when it is absent. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** The module's key; empty where an element has none. */
    String key() {
        return attribute("key");
    }

    List<DescriptorElement> children(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).toList();
    }

    Optional<DescriptorElement> child(String childName) {
        return children(childName).stream().findFirst();
    }
}
