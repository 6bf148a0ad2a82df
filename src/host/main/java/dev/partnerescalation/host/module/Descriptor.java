package dev.partnerescalation.host.module;

import java.util.List;

/** What {@code atlassian-plugin.xml} says about an app. */
record Descriptor(String key, String name, String version, List<DescriptorElement> elements) {}
