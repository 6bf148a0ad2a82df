package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.store.CustomFieldRow;
import java.util.List;

/** {@link CustomFieldManager} over the stored fields. A field that does not exist is null; names need not be unique. */
final class LocalCustomFieldManager implements CustomFieldManager {

    private static final int MAX_NAME = 254;

    private final ConfigObjects objects;

    LocalCustomFieldManager(ConfigObjects objects) {
        this.objects = objects;
    }

    /** Checks no permission; a field with its first context, as the app wants it. */
    @Override
    public CustomField createCustomField(
            String name,
            String description,
            CustomFieldType<?, ?> type,
            CustomFieldSearcher searcher,
            List<JiraContextNode> contexts,
            List<IssueType> issueTypes) {
        if (name == null || name.isBlank() || name.length() > MAX_NAME) {
            throw new IllegalArgumentException("The name of a custom field has 1 to " + MAX_NAME + " characters");
        }
        FieldType known = FieldType.of(type.getKey()).orElseThrow();
        CustomFieldRow field = objects.stores()
                .fields()
                .create(name, ConstantNames.orEmpty(description), type.getKey(), searcherKey(known, searcher));
        CustomField created = objects.customField(field);
        new LocalFieldConfigSchemeManager(objects).create(created, contexts, issueTypes);
        return created;
    }

    private static String searcherKey(FieldType type, CustomFieldSearcher searcher) {
        if (searcher == null) {
            return null;
        }
        String key = ApiProxies.behind(searcher, LocalCustomFieldSearcher.class).key();
        if (!type.searcherKey().equals(key)) {
            throw new IllegalArgumentException("The searcher " + key + " does not fit the type " + type.key());
        }
        return key;
    }

    @Override
    public CustomFieldType<?, ?> getCustomFieldType(String key) {
        return FieldType.of(key).map(objects::customFieldType).orElse(null);
    }

    @Override
    public CustomFieldSearcher getCustomFieldSearcher(String key) {
        return FieldType.hasSearcher(key)
                ? objects.proxies().entity(CustomFieldSearcher.class, new LocalCustomFieldSearcher(key))
                : null;
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
