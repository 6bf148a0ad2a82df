package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import java.util.Collection;

/** {@link FieldScreenSchemeManager} over the stored schemes. */
final class LocalFieldScreenSchemeManager implements FieldScreenSchemeManager {

    private final ScreenObjects objects;

    LocalFieldScreenSchemeManager(ScreenObjects objects) {
        this.objects = objects;
    }

    @Override
    public Collection<FieldScreenScheme> getFieldScreenSchemes() {
        return objects.schemes().schemes().stream().map(objects::scheme).toList();
    }
}
