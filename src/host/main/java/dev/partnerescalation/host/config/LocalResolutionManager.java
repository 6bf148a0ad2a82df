package dev.partnerescalation.host.config;

import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.issue.resolution.Resolution;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.store.ConstantStore;
import dev.partnerescalation.host.store.ResolutionRow;
import java.util.List;

/** Plays {@link ResolutionManager}. */
final class LocalResolutionManager {

    private final ConfigObjects objects;

    LocalResolutionManager(ConfigObjects objects) {
        this.objects = objects;
    }

    public Resolution createResolution(String name, String description) {
        ConstantNames.free("resolution", name, store().resolutions().stream().map(ResolutionRow::name));
        return objects.resolution(store().createResolution(name, ConstantNames.orEmpty(description)));
    }

    public void editResolution(Resolution resolution, String name, String description) {
        ResolutionRow old = ApiProxies.behind(resolution, LocalResolution.class).row();
        ConstantNames.free(
                "resolution",
                name,
                store().resolutions().stream()
                        .filter(other -> other.id() != old.id())
                        .map(ResolutionRow::name));
        store().update(new ResolutionRow(old.id(), name, ConstantNames.orEmpty(description), old.sequence()));
    }

    public Resolution getResolution(String id) {
        return objects.resolution(ConfigObjects.id(id));
    }

    public Resolution getResolutionByName(String name) {
        return store().resolutions().stream()
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst()
                .map(objects::resolution)
                .orElse(null);
    }

    public List<Resolution> getResolutions() {
        return store().resolutions().stream().map(objects::resolution).toList();
    }

    /** A fresh Jira has no default resolution, and setting one is not played. */
    public Resolution getDefaultResolution() {
        return null;
    }

    private ConstantStore store() {
        return objects.stores().constants();
    }
}
