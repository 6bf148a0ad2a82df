package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import dev.partnerescalation.host.store.TabRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * {@link FieldScreen}. Name and description stay in the object until {@link #create()}; tabs and their fields are stored at once, so a
 * screen must be stored before it gets a tab.
 */
final class LocalFieldScreen implements FieldScreen {

    private final ScreenObjects objects;
    private Long id;
    private String name;
    private String description;

    LocalFieldScreen(Long id, String name, String description, ScreenObjects objects) {
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

    /** Gives the screen its id. */
    void create() {
        if (id != null) {
            throw new IllegalArgumentException("The screen " + id + " exists already");
        }
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("A screen needs a name");
        }
        objects.change(() -> {
            id = objects.screens()
                    .create(name, ConstantNames.orEmpty(description))
                    .id();
        });
    }

    @Override
    public List<FieldScreenTab> getTabs() {
        return id == null ? List.of() : tabs().stream().map(objects::tab).toList();
    }

    @Override
    public FieldScreenTab addTab(String tabName) {
        List<TabRow> created = new ArrayList<>();
        objects.change(() -> created.add(objects.screens().createTab(stored(), tabName, tabs().size())));
        return objects.tab(created.get(0));
    }

    @Override
    public void removeFieldScreenLayoutItem(String fieldId) {
        objects.change(() -> {
            if (!objects.screens().takeOff(stored(), fieldId)) {
                throw new IllegalArgumentException("The field " + fieldId + " is not on the screen " + id);
            }
        });
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
