package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import dev.partnerescalation.host.store.ScreenRow;
import dev.partnerescalation.host.store.TabRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Plays {@link FieldScreen}. Name and description stay in the object until {@link #store()}; tabs and their fields are stored at
 * once, so a screen must be stored before it gets a tab.
 */
final class LocalFieldScreen {

    private final ScreenObjects objects;
    private Long id;
    private String name;
    private String description;
    private boolean modified;

    LocalFieldScreen(Long id, String name, String description, ScreenObjects objects) {
        this.id = id;
        this.name = name;
        this.description = description;
        this.objects = objects;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        modified |= !Objects.equals(this.name, name);
        this.name = name;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        modified |= !Objects.equals(this.description, description);
        this.description = description;
    }

    public boolean isModified() {
        return modified;
    }

    public void store() {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("A screen needs a name");
        }
        objects.change(() -> {
            if (id == null) {
                id = objects.screens()
                        .create(name, ConstantNames.orEmpty(description))
                        .id();
            } else {
                objects.screens().update(new ScreenRow(id, name, ConstantNames.orEmpty(description)));
            }
        });
        modified = false;
    }

    public void remove() {
        objects.change(() -> objects.screens().remove(stored()));
    }

    public List<FieldScreenTab> getTabs() {
        return id == null ? List.of() : tabs().stream().map(objects::tab).toList();
    }

    public FieldScreenTab getTab(int position) {
        return getTabs().get(position);
    }

    public FieldScreenTab addTab(String tabName) {
        List<TabRow> created = new ArrayList<>();
        objects.change(() -> created.add(objects.screens().createTab(stored(), tabName, tabs().size())));
        return objects.tab(created.get(0));
    }

    public void removeTab(int position) {
        objects.change(() -> {
            objects.screens().removeTab(tabs().get(position).id());
            resequence();
        });
    }

    public void resequence() {
        objects.change(() -> {
            List<TabRow> tabs = tabs();
            for (int i = 0; i < tabs.size(); i++) {
                TabRow tab = tabs.get(i);
                objects.screens().update(new TabRow(tab.id(), tab.screenId(), tab.name(), i, tab.fieldIds()));
            }
        });
    }

    public boolean containsField(String fieldId) {
        return id != null && objects.screens().fieldIdsOf(id).contains(fieldId);
    }

    public void removeFieldScreenLayoutItem(String fieldId) {
        objects.change(() -> objects.screens().takeOff(stored(), fieldId));
    }

    private List<TabRow> tabs() {
        return objects.screens().tabs(stored());
    }

    private long stored() {
        if (id == null) {
            throw new IllegalStateException("The screen '" + name + "' must be stored first");
        }
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalFieldScreen that && id != null && id.equals(that.id);
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
