package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import dev.partnerescalation.host.store.ScreenSchemeRow;
import java.util.Collection;

/** Plays {@link FieldScreenSchemeManager}. */
final class LocalFieldScreenSchemeManager {

    private final ScreenObjects objects;

    LocalFieldScreenSchemeManager(ScreenObjects objects) {
        this.objects = objects;
    }

    public void createFieldScreenScheme(FieldScreenScheme scheme) {
        if (scheme.getId() != null) {
            throw new IllegalArgumentException("The screen scheme " + scheme.getId() + " exists already");
        }
        scheme.store();
    }

    public void updateFieldScreenScheme(FieldScreenScheme scheme) {
        scheme.store();
    }

    public void removeFieldScreenScheme(FieldScreenScheme scheme) {
        scheme.remove();
    }

    public FieldScreenScheme getFieldScreenScheme(Long id) {
        return id == null ? null : objects.scheme(id);
    }

    public Collection<FieldScreenScheme> getFieldScreenSchemes() {
        return objects.schemes().schemes().stream().map(objects::scheme).toList();
    }

    /** The schemes that show a screen. */
    public Collection<FieldScreenScheme> getFieldScreenSchemes(FieldScreen screen) {
        return objects.schemes().schemes().stream()
                .filter(scheme -> objects.schemes().items(scheme.id()).stream()
                        .anyMatch(item -> item.screenId() == screen.getId()))
                .map(objects::scheme)
                .toList();
    }

    public boolean screenSchemeNameExists(String name) {
        return objects.schemes().schemes().stream()
                .map(ScreenSchemeRow::name)
                .anyMatch(other -> other.equalsIgnoreCase(name));
    }

    public void createFieldScreenSchemeItem(FieldScreenSchemeItem item) {
        item.store();
    }

    public void updateFieldScreenSchemeItem(FieldScreenSchemeItem item) {
        item.store();
    }

    public void removeFieldScreenSchemeItem(FieldScreenSchemeItem item) {
        item.remove();
    }

    public Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems(FieldScreenScheme scheme) {
        return scheme.getFieldScreenSchemeItems();
    }

    /** Nothing is cached here. */
    public void refresh() {
        // Played because apps must call it in Jira.
    }
}
