package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.project.Project;
import dev.partnerescalation.host.store.ContextRow;
import dev.partnerescalation.host.store.CustomFieldRow;
import java.util.List;
import java.util.Optional;

/** {@link CustomField} over a stored field. */
final class LocalCustomField implements CustomField {

    private final CustomFieldRow row;
    private final ConfigObjects objects;

    LocalCustomField(CustomFieldRow row, ConfigObjects objects) {
        this.row = row;
        this.objects = objects;
    }

    @Override
    public String getId() {
        return row.fieldId();
    }

    @Override
    public Long getIdAsLong() {
        return row.id();
    }

    /** The name in the language of whoever acts. */
    @Override
    public String getName() {
        return objects.reader()
                .translations()
                .name(
                        TranslatableKind.CUSTOM_FIELD,
                        getId(),
                        row.name(),
                        objects.reader().locale());
    }

    @Override
    public String getUntranslatedName() {
        return row.name();
    }

    /** The description in the language of whoever acts. */
    @Override
    public String getDescription() {
        return objects.reader()
                .translations()
                .description(
                        TranslatableKind.CUSTOM_FIELD,
                        getId(),
                        row.name(),
                        row.description(),
                        objects.reader().locale());
    }

    @Override
    public CustomFieldType<?, ?> getCustomFieldType() {
        return FieldType.of(row.typeKey()).map(objects::customFieldType).orElse(null);
    }

    @Override
    public FieldConfig getRelevantConfig(Issue issue) {
        return configIn(issue.getProjectId(), issue.getIssueTypeId()).orElse(null);
    }

    private Optional<FieldConfig> configIn(Long projectId, String issueTypeId) {
        return objects.stores()
                .contexts()
                .relevant(getId(), projectId == null ? -1 : projectId, ConfigObjects.id(issueTypeId))
                .map(objects::config);
    }

    @Override
    public List<FieldConfigScheme> getConfigurationSchemes() {
        return contexts().stream().map(objects::scheme).toList();
    }

    @Override
    public List<Project> getAssociatedProjectObjects() {
        return contexts().stream()
                .flatMap(context -> context.projectIds().stream())
                .map(objects::project)
                .toList();
    }

    @Override
    public boolean isAllProjects() {
        return contexts().stream().anyMatch(ContextRow::everyProject);
    }

    private List<ContextRow> contexts() {
        return objects.stores().contexts().of(getId());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalCustomField that && row.id() == that.row.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(row.id());
    }

    @Override
    public String toString() {
        return row.fieldId() + " " + row.name();
    }
}
