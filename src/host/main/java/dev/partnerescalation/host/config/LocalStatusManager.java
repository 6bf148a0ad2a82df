package dev.partnerescalation.host.config;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import dev.partnerescalation.host.store.ConstantStore;
import dev.partnerescalation.host.store.StatusRow;
import java.util.Collection;

/** {@link StatusManager} over the stored constants; names are unique. */
final class LocalStatusManager implements StatusManager {

    private final ConfigObjects objects;

    LocalStatusManager(ConfigObjects objects) {
        this.objects = objects;
    }

    @Override
    public Status createStatus(String name, String description, String iconUrl, StatusCategory category) {
        if (iconUrl == null || iconUrl.isBlank()) {
            throw new IllegalArgumentException("A status needs the address of an icon");
        }
        if (category == null) {
            throw new IllegalArgumentException("A status needs a category");
        }
        ConstantNames.free("status", name, store().statuses().stream().map(StatusRow::name));
        return objects.status(
                store().createStatus(name, ConstantNames.orEmpty(description), iconUrl, category.getId()));
    }

    @Override
    public Collection<Status> getStatuses() {
        return store().statuses().stream().map(objects::status).toList();
    }

    private ConstantStore store() {
        return objects.stores().constants();
    }
}
