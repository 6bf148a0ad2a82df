package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import dev.partnerescalation.host.store.TabRow;
import java.util.ArrayList;
import java.util.List;

/** Plays {@link FieldScreenTab}. The name stays in the object until {@link #store()}; the fields are stored at once. */
final class LocalFieldScreenTab {

    private final ScreenObjects objects;
    private final long id;
    private final long screenId;
    private String name;
    private int position;

    LocalFieldScreenTab(TabRow row, ScreenObjects objects) {
        this.id = row.id();
        this.screenId = row.screenId();
        this.name = row.name();
        this.position = row.sequence();
        this.objects = objects;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    public void rename(String newName) {
        this.name = newName;
        store();
    }

    public void store() {
        save(fieldIds());
    }

    private void save(List<String> fieldIds) {
        objects.change(() -> objects.screens().update(new TabRow(id, screenId, name, position, fieldIds)));
    }

    public void remove() {
        objects.change(() -> objects.screens().removeTab(id));
    }

    public FieldScreen getFieldScreen() {
        return objects.screen(screenId);
    }

    public void addFieldScreenLayoutItem(String fieldId) {
        addFieldScreenLayoutItem(fieldId, fieldIds().size());
    }

    public void addFieldScreenLayoutItem(String fieldId, int place) {
        if (objects.screens().fieldIdsOf(screenId).contains(fieldId)) {
            throw new IllegalArgumentException("The field " + fieldId + " is on the screen already");
        }
        List<String> more = new ArrayList<>(fieldIds());
        more.add(place, fieldId);
        save(more);
    }

    public FieldScreenLayoutItem removeFieldScreenLayoutItem(int place) {
        FieldScreenLayoutItem removed = getFieldScreenLayoutItem(place);
        List<String> fewer = new ArrayList<>(fieldIds());
        fewer.remove(place);
        save(fewer);
        return removed;
    }

    public List<FieldScreenLayoutItem> getFieldScreenLayoutItems() {
        List<String> fields = fieldIds();
        List<FieldScreenLayoutItem> items = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            items.add(objects.objects()
                    .proxies()
                    .entity(
                            FieldScreenLayoutItem.class,
                            new LocalFieldScreenLayoutItem(fields.get(i), i, id, objects)));
        }
        return items;
    }

    public FieldScreenLayoutItem getFieldScreenLayoutItem(int place) {
        return getFieldScreenLayoutItems().get(place);
    }

    public FieldScreenLayoutItem getFieldScreenLayoutItem(String fieldId) {
        return getFieldScreenLayoutItems().stream()
                .filter(item -> item.getFieldId().equals(fieldId))
                .findFirst()
                .orElse(null);
    }

    public boolean isContainsField(String fieldId) {
        return fieldIds().contains(fieldId);
    }

    private List<String> fieldIds() {
        return objects.screens().tab(id).map(TabRow::fieldIds).orElse(List.of());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalFieldScreenTab that && id == that.id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    @Override
    public String toString() {
        return id + " " + name;
    }
}
