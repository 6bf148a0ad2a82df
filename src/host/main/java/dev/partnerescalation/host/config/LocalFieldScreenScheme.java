package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.store.ScreenSchemeRow;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** {@link FieldScreenScheme}. Name and description stay in the object until {@link #store()}. */
final class LocalFieldScreenScheme implements FieldScreenScheme {

    private final ScreenObjects objects;
    private Long id;
    private String name;
    private String description;

    LocalFieldScreenScheme(Long id, String name, String description, ScreenObjects objects) {
        this.id = id;
        this.name = name;
        this.description = description;
        this.objects = objects;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void setName(String name) {
        this.name = name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public void setDescription(String description) {
        this.description = description;
    }

    @Override
    public void store() {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("A screen scheme needs a name");
        }
        objects.change(() -> {
            if (id == null) {
                id = objects.schemes()
                        .createScheme(name, ConstantNames.orEmpty(description))
                        .id();
            } else {
                objects.schemes().update(new ScreenSchemeRow(id, name, ConstantNames.orEmpty(description)));
            }
        });
    }

    @Override
    public void addFieldScreenSchemeItem(FieldScreenSchemeItem item) {
        if (id == null) {
            throw new IllegalStateException("The screen scheme '" + name + "' must be stored first");
        }
        ApiProxies.behind(item, LocalFieldScreenSchemeItem.class).storeIn(id);
    }

    @Override
    public Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems() {
        return id == null
                ? List.of()
                : objects.schemes().items(id).stream().map(objects::item).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalFieldScreenScheme that && id != null && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }

    @Override
    public String toString() {
        return id + " " + name;
    }
}
