package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.OrderableField;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Plays {@link FieldManager}. */
final class LocalFieldManager {

    private final ConfigObjects objects;

    LocalFieldManager(ConfigObjects objects) {
        this.objects = objects;
    }

    public ConfigurableField<?> getConfigurableField(String id) {
        return objects.configurableField(id);
    }

    public CustomField getCustomField(String id) {
        return objects.customField(id);
    }

    public Field getField(String id) {
        CustomField custom = objects.customField(id);
        return custom != null
                ? custom
                : SystemField.of(id)
                        .map(field -> objects.proxies().entity(Field.class, new LocalField(field, objects)))
                        .orElse(null);
    }

    public OrderableField<?> getOrderableField(String id) {
        return objects.field(id);
    }

    public Set<OrderableField<?>> getOrderableFields() {
        Set<OrderableField<?>> fields = new HashSet<>();
        Arrays.stream(SystemField.values())
                .filter(SystemField::orderable)
                .forEach(field -> fields.add(objects.field(field.id())));
        objects.stores().fields().all().forEach(field -> fields.add(objects.customField(field)));
        return fields;
    }

    public boolean isOrderableField(String id) {
        return objects.field(id) != null;
    }

    public boolean isCustomField(Field field) {
        return isCustomFieldId(field.getId());
    }

    public boolean isCustomFieldId(String id) {
        return id != null && id.startsWith(FieldManager.CUSTOM_FIELD_PREFIX);
    }

    public boolean isExistingCustomField(String id) {
        return objects.customField(id) != null;
    }

    /** Nothing is cached here, so there is nothing to refresh. */
    public void refresh() {
        // Played because apps must call it in Jira.
    }
}
