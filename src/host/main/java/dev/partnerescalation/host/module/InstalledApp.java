package dev.partnerescalation.host.module;

import java.util.List;

/**
 * An app as an administrator sees it.
 *
 * @param configureUrl where its own page of settings is, below the context path; empty if it has none
 */
public record InstalledApp(
        String key,
        String name,
        String version,
        String vendor,
        String description,
        String configureUrl,
        boolean enabled,
        List<Part> parts) {

    /** One module: its key, the element that describes it, and its name in English. */
    public record Part(String key, String kind, String name) {}
}
