package dev.partnerescalation.host.config;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.store.ConstantStore;
import dev.partnerescalation.host.store.StatusRow;
import java.util.Collection;

/** Plays {@link StatusManager}. */
final class LocalStatusManager {

    private final ConfigObjects objects;

    LocalStatusManager(ConfigObjects objects) {
        this.objects = objects;
    }

    public Status createStatus(String name, String description, String iconUrl) {
        return create(name, description, iconUrl, StatusCategoryKind.UNDEFINED.id());
    }

    public Status createStatus(String name, String description, String iconUrl, StatusCategory category) {
        return create(name, description, iconUrl, idOf(category));
    }

    private Status create(String name, String description, String iconUrl, long categoryId) {
        checkIcon(iconUrl);
        ConstantNames.free("status", name, store().statuses().stream().map(StatusRow::name));
        return objects.status(store().createStatus(name, ConstantNames.orEmpty(description), iconUrl, categoryId));
    }

    public void editStatus(Status status, String name, String description, String iconUrl) {
        edit(status, name, description, iconUrl, idOf(status.getStatusCategory()));
    }

    public void editStatus(Status status, String name, String description, String iconUrl, StatusCategory category) {
        edit(status, name, description, iconUrl, idOf(category));
    }

    private void edit(Status status, String name, String description, String iconUrl, long categoryId) {
        StatusRow old = ApiProxies.behind(status, LocalStatus.class).row();
        checkIcon(iconUrl);
        ConstantNames.free(
                "status",
                name,
                store().statuses().stream()
                        .filter(other -> other.id() != old.id())
                        .map(StatusRow::name));
        store().update(new StatusRow(
                old.id(), name, ConstantNames.orEmpty(description), iconUrl, categoryId, old.sequence()));
    }

    private static void checkIcon(String iconUrl) {
        if (iconUrl == null || iconUrl.isBlank()) {
            throw new IllegalArgumentException("A status needs the address of an icon");
        }
    }

    private static long idOf(StatusCategory category) {
        if (category == null) {
            throw new IllegalArgumentException("A status needs a category");
        }
        return category.getId();
    }

    public Status getStatus(String id) {
        return objects.status(ConfigObjects.id(id));
    }

    public Collection<Status> getStatuses() {
        return store().statuses().stream().map(objects::status).toList();
    }

    private ConstantStore store() {
        return objects.stores().constants();
    }
}
