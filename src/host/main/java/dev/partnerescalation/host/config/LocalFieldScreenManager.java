package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import dev.partnerescalation.host.store.ScreenRow;
import java.util.Collection;
import java.util.List;

/** Plays {@link FieldScreenManager}. Names of screens need not be unique. */
final class LocalFieldScreenManager {

    private final ScreenObjects objects;

    LocalFieldScreenManager(ScreenObjects objects) {
        this.objects = objects;
    }

    public void createFieldScreen(FieldScreen screen) {
        if (screen.getId() != null) {
            throw new IllegalArgumentException("The screen " + screen.getId() + " exists already");
        }
        screen.store();
    }

    public void updateFieldScreen(FieldScreen screen) {
        screen.store();
    }

    public void removeFieldScreen(Long id) {
        objects.screens().remove(id);
    }

    public FieldScreen getFieldScreen(Long id) {
        return id == null ? null : objects.screen(id);
    }

    public Collection<FieldScreen> getFieldScreens() {
        return objects.screens().all().stream().map(objects::screen).toList();
    }

    public List<FieldScreenTab> getFieldScreenTabs(FieldScreen screen) {
        return screen.getTabs();
    }

    /** The tabs that a field is on, over all screens. */
    public Collection<FieldScreenTab> getFieldScreenTabs(String fieldId) {
        return objects.screens().all().stream()
                .map(ScreenRow::id)
                .flatMap(screen -> objects.screens().tabs(screen).stream())
                .filter(tab -> tab.fieldIds().contains(fieldId))
                .map(objects::tab)
                .toList();
    }

    public FieldScreenTab getFieldScreenTab(Long id) {
        return id == null ? null : objects.tab(id);
    }

    public void updateFieldScreenTab(FieldScreenTab tab) {
        tab.store();
    }

    public void removeFieldScreenTab(Long id) {
        objects.screens().removeTab(id);
    }

    /** Takes a field off every screen. */
    public void removeFieldScreenItems(String fieldId) {
        objects.screens().all().forEach(screen -> objects.screens().takeOff(screen.id(), fieldId));
    }

    /** Nothing is cached here. */
    public void refresh() {
        // Played because apps must call it in Jira.
    }
}
