package dev.partnerescalation.host.config;

import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.issue.resolution.Resolution;
import dev.partnerescalation.host.played.Played;
import dev.partnerescalation.host.store.ConstantStore;
import dev.partnerescalation.host.store.ResolutionRow;
import java.util.List;

/** Plays {@link ResolutionManager}. */
final class Resolutions {

    private final JiraObjects objects;

    Resolutions(JiraObjects objects) {
        this.objects = objects;
    }

    public Resolution createResolution(String name, String description) {
        Names.free("resolution", name, store().resolutions().stream().map(ResolutionRow::name));
        return objects.resolution(store().createResolution(name, Names.orEmpty(description)));
    }

    public void editResolution(Resolution resolution, String name, String description) {
        ResolutionRow old = Played.behind(resolution, PlayedResolution.class).row();
        Names.free(
                "resolution",
                name,
                store().resolutions().stream()
                        .filter(other -> other.id() != old.id())
                        .map(ResolutionRow::name));
        store().update(new ResolutionRow(old.id(), name, Names.orEmpty(description), old.sequence()));
    }

    public Resolution getResolution(String id) {
        return objects.resolution(JiraObjects.id(id));
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
