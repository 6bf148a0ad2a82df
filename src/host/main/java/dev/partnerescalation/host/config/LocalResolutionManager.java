package dev.partnerescalation.host.config;

import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.issue.resolution.Resolution;
import dev.partnerescalation.host.store.ConstantStore;
import dev.partnerescalation.host.store.ResolutionRow;
import java.util.List;

/** {@link ResolutionManager} over the stored constants; names are unique. */
final class LocalResolutionManager implements ResolutionManager {

    private final ConfigObjects objects;

    LocalResolutionManager(ConfigObjects objects) {
        this.objects = objects;
    }

    @Override
    public Resolution createResolution(String name, String description) {
        ConstantNames.free("resolution", name, store().resolutions().stream().map(ResolutionRow::name));
        return objects.resolution(store().createResolution(name, ConstantNames.orEmpty(description)));
    }

    @Override
    public List<Resolution> getResolutions() {
        return store().resolutions().stream().map(objects::resolution).toList();
    }

    private ConstantStore store() {
        return objects.stores().constants();
    }
}
