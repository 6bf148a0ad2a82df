package dev.partnerescalation.host.module;

import java.util.List;

/**
 * An app as an administrator sees it.
 *
 * @param configureUrl address of its settings page below the context path; empty if it has none
 */
public record InstalledApp(
        String key,
        String name,
        String version,
        String vendor,
        String description,
        String configureUrl,
        boolean enabled,
        List<Module> modules) {

    /** One module: its key, the element that describes it, and its name in English. */
    record Module(String key, String type, String name) {}
}
