package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;

/** {@link CustomFieldManager} over the stored fields. A field that does not exist is null; names need not be unique. */
final class LocalCustomFieldManager implements CustomFieldManager {

    private final ConfigObjects objects;

    LocalCustomFieldManager(ConfigObjects objects) {
        this.objects = objects;
    }

    @Override
    public CustomField getCustomFieldObject(String id) {
        return objects.customField(id);
    }

    @Override
    public List<CustomField> getCustomFieldObjects() {
        return objects.stores().fields().all().stream()
                .map(objects::customField)
                .toList();
    }

    /** Nothing is cached here, so there is nothing to do; apps must call it in Jira. */
    @Override
    public void refreshConfigurationSchemes(Long fieldId) {}
}
