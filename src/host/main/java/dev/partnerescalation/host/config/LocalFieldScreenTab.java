package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import dev.partnerescalation.host.store.TabRow;
import java.util.ArrayList;
import java.util.List;

/** {@link FieldScreenTab} over a stored tab; a field is added at once. */
final class LocalFieldScreenTab implements FieldScreenTab {

    private final ScreenObjects objects;
    private final long id;
    private final long screenId;
    private final String name;
    private final int position;

    LocalFieldScreenTab(TabRow row, ScreenObjects objects) {
        this.id = row.id();
        this.screenId = row.screenId();
        this.name = row.name();
        this.position = row.sequence();
        this.objects = objects;
    }

    @Override
    public void addFieldScreenLayoutItem(String fieldId) {
        if (objects.screens().fieldIdsOf(screenId).contains(fieldId)) {
            throw new IllegalArgumentException("The field " + fieldId + " is on the screen already");
        }
        List<String> more = new ArrayList<>(fieldIds());
        more.add(fieldId);
        objects.change(() -> objects.screens().update(new TabRow(id, screenId, name, position, more)));
    }

    @Override
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
