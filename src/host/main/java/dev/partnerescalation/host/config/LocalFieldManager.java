package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.OrderableField;

/** {@link FieldManager} over the system fields and the stored custom fields. */
final class LocalFieldManager implements FieldManager {

    private final ConfigObjects objects;

    LocalFieldManager(ConfigObjects objects) {
        this.objects = objects;
    }

    @Override
    public ConfigurableField<?> getConfigurableField(String id) {
        return objects.configurableField(id);
    }

    @Override
    public OrderableField<?> getOrderableField(String id) {
        return objects.field(id);
    }

    /** Nothing is cached here, so there is nothing to do; apps must call it in Jira. */
    @Override
    public void refresh() {}
}
