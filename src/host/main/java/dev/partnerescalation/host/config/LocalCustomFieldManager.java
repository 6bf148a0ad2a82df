package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.store.CustomFieldRow;
import dev.partnerescalation.host.store.FieldStore;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Plays {@link CustomFieldManager}. A field that does not exist is null; names need not be unique. */
final class LocalCustomFieldManager {

    private final ConfigObjects objects;

    LocalCustomFieldManager(ConfigObjects objects) {
        this.objects = objects;
    }

    public CustomField getCustomFieldObject(Long id) {
        return id == null ? null : objects.customField(id);
    }

    public CustomField getCustomFieldObject(String id) {
        return objects.customField(id);
    }

    public List<CustomField> getCustomFieldObjects() {
        return those(field -> true);
    }

    public List<CustomField> getCustomFieldObjects(Issue issue) {
        return in(issue.getProjectId(), issue.getIssueTypeId());
    }

    public List<CustomField> getCustomFieldObjects(Long projectId, String issueTypeId) {
        return in(projectId, issueTypeId);
    }

    private List<CustomField> in(long projectId, String issueTypeId) {
        return those(field -> store().relevant(field.fieldId(), projectId, ConfigObjects.id(issueTypeId))
                .isPresent());
    }

    public Collection<CustomField> getCustomFieldObjectsByName(String name) {
        return those(field -> field.name().equals(name));
    }

    public List<CustomField> getGlobalCustomFieldObjects() {
        return those(field -> objects.customField(field).isGlobal());
    }

    public boolean exists(String id) {
        return objects.customField(id) != null;
    }

    public boolean isCustomField(String id) {
        return id != null && id.startsWith("customfield_");
    }

    public CustomFieldType<?, ?> getCustomFieldType(String key) {
        return FieldType.of(key).map(this::type).orElse(null);
    }

    public List<CustomFieldType<?, ?>> getCustomFieldTypes() {
        return Arrays.stream(FieldType.values())
                .<CustomFieldType<?, ?>>map(this::type)
                .toList();
    }

    public CustomFieldSearcher getCustomFieldSearcher(String key) {
        return Arrays.stream(FieldType.values())
                .filter(type -> type.searcherKey().equals(key))
                .findFirst()
                .map(this::searcher)
                .orElse(null);
    }

    public CustomFieldSearcher getDefaultSearcher(CustomFieldType<?, ?> type) {
        return searcher(ApiProxies.behind(type, LocalCustomFieldType.class).type());
    }

    public List<CustomFieldSearcher> getCustomFieldSearchers(CustomFieldType<?, ?> type) {
        return List.of(getDefaultSearcher(type));
    }

    public void updateCustomField(Long id, String name, String description, CustomFieldSearcher searcher) {
        CustomFieldRow old = store().find(id)
                .orElseThrow(() -> new IllegalArgumentException("There is no custom field with the id " + id));
        String key = searcher == null
                ? null
                : ApiProxies.behind(searcher, LocalCustomFieldSearcher.class).key();
        store().update(new CustomFieldRow(old.id(), name, ConstantNames.orEmpty(description), old.typeKey(), key));
    }

    /** The field goes with its values in all issues. */
    public void removeCustomField(CustomField field) {
        store().remove(field.getIdAsLong());
    }

    public void removeCustomFieldPossiblyLeavingOrphanedData(Long id) {
        if (objects.customField(id) == null) {
            throw new IllegalArgumentException("There is no custom field with the id " + id);
        }
        store().remove(id);
    }

    /** Nothing is cached here. */
    public void refresh() {
        // Played because apps must call it in Jira.
    }

    /** Nothing is cached here. */
    public void refreshConfigurationSchemes(Long fieldId) {
        // Played because apps must call it in Jira.
    }

    private CustomFieldType<?, ?> type(FieldType type) {
        return objects.proxies().entity(CustomFieldType.class, new LocalCustomFieldType(type));
    }

    private CustomFieldSearcher searcher(FieldType type) {
        return objects.proxies().entity(CustomFieldSearcher.class, new LocalCustomFieldSearcher(type.searcherKey()));
    }

    private List<CustomField> those(Predicate<CustomFieldRow> wanted) {
        return store().all().stream().filter(wanted).map(objects::customField).toList();
    }

    private FieldStore store() {
        return objects.stores().fields();
    }
}
