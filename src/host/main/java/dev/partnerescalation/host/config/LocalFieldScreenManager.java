package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import dev.partnerescalation.host.api.ApiProxies;
import java.util.Collection;

/** {@link FieldScreenManager} over the stored screens. Names of screens need not be unique. */
final class LocalFieldScreenManager implements FieldScreenManager {

    private final ScreenObjects objects;

    LocalFieldScreenManager(ScreenObjects objects) {
        this.objects = objects;
    }

    @Override
    public void createFieldScreen(FieldScreen screen) {
        ApiProxies.behind(screen, LocalFieldScreen.class).create();
    }

    @Override
    public FieldScreen getFieldScreen(Long id) {
        return id == null ? null : objects.screen(id);
    }

    @Override
    public Collection<FieldScreen> getFieldScreens() {
        return objects.screens().all().stream().map(objects::screen).toList();
    }
}
