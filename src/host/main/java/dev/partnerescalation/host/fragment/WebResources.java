package dev.partnerescalation.host.fragment;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The web-resources of all enabled apps. */
public final class WebResources {

    private static final String ROOT = "/download/resources/";

    /** Copied on each change, never changed; in the order of installation. */
    private volatile Map<String, WebResource> all = Map.of();

    /** Adds the resource of an app that is enabled. */
    public synchronized void add(WebResource resource) {
        Map<String, WebResource> copy = new LinkedHashMap<>(all);
        copy.put(resource.completeKey(), resource);
        all = Collections.unmodifiableMap(copy);
    }

    /** Takes a resource away. */
    public synchronized void remove(String completeKey) {
        Map<String, WebResource> copy = new LinkedHashMap<>(all);
        copy.remove(completeKey);
        all = Collections.unmodifiableMap(copy);
    }

    /** Whether an enabled app has it. */
    public boolean has(String completeKey) {
        return all.containsKey(completeKey);
    }

    /** A declared file; nothing else of a jar can be reached. */
    public Optional<URL> file(String completeKey, String name) {
        return Optional.ofNullable(all.get(completeKey))
                .map(resource -> resource.files().get(name));
    }

    List<String> addresses(Collection<String> contexts, String extension) {
        Map<String, WebResource> current = all;
        Set<WebResource> wanted = new LinkedHashSet<>();
        for (WebResource resource : current.values()) {
            if (!Collections.disjoint(resource.contexts(), contexts)) {
                collect(resource, current, new LinkedHashSet<>(), wanted);
            }
        }
        List<String> addresses = new ArrayList<>();
        for (WebResource resource : wanted) {
            resource.files().keySet().stream()
                    .filter(name -> name.endsWith(extension))
                    .forEach(name -> addresses.add(ROOT + resource.completeKey() + "/" + name));
        }
        return addresses;
    }

    /** What it builds on first. A circle ends where it began. */
    private static void collect(
            WebResource resource, Map<String, WebResource> current, Set<String> visiting, Set<WebResource> wanted) {
        if (!visiting.add(resource.completeKey())) {
            return;
        }
        for (String dependency : resource.dependencies()) {
            if (current.containsKey(dependency)) {
                collect(current.get(dependency), current, visiting, wanted);
            }
        }
        wanted.add(resource);
    }
}
