package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import java.util.Collection;

/** {@link FieldScreenSchemeManager} over the stored schemes. */
final class LocalFieldScreenSchemeManager implements FieldScreenSchemeManager {

    private final ScreenObjects objects;

    LocalFieldScreenSchemeManager(ScreenObjects objects) {
        this.objects = objects;
    }

    @Override
    public void createFieldScreenScheme(FieldScreenScheme scheme) {
        if (scheme.getId() != null) {
            throw new IllegalArgumentException("The screen scheme " + scheme.getId() + " exists already");
        }
        scheme.store();
    }

    @Override
    public FieldScreenScheme getFieldScreenScheme(Long id) {
        return id == null ? null : objects.scheme(id);
    }

    @Override
    public Collection<FieldScreenScheme> getFieldScreenSchemes() {
        return objects.schemes().schemes().stream().map(objects::scheme).toList();
    }

    @Override
    public void createFieldScreenSchemeItem(FieldScreenSchemeItem item) {
        item.store();
    }
}
