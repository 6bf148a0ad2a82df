package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import dev.partnerescalation.host.store.ContextRow;
import dev.partnerescalation.host.store.CustomFieldRow;
import java.util.List;
import java.util.Optional;

/** Plays {@link CustomField}. */
final class LocalCustomField {

    private final CustomFieldRow row;
    private final ConfigObjects objects;

    LocalCustomField(CustomFieldRow row, ConfigObjects objects) {
        this.row = row;
        this.objects = objects;
    }

    CustomFieldRow row() {
        return row;
    }

    public String getId() {
        return row.fieldId();
    }

    public Long getIdAsLong() {
        return row.id();
    }

    /** The name in the language of whoever acts. */
    public String getName() {
        return objects.reader()
                .translations()
                .name(
                        TranslatableKind.CUSTOM_FIELD,
                        getId(),
                        row.name(),
                        objects.reader().locale());
    }

    public String getFieldName() {
        return getName();
    }

    public String getNameKey() {
        return row.name();
    }

    public String getUntranslatedName() {
        return row.name();
    }

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

    public String getUntranslatedDescription() {
        return row.description();
    }

    public CustomFieldType<?, ?> getCustomFieldType() {
        return FieldType.of(row.typeKey())
                .map(type -> objects.proxies().entity(CustomFieldType.class, new LocalCustomFieldType(type)))
                .orElse(null);
    }

    public CustomFieldSearcher getCustomFieldSearcher() {
        return row.searcherKey() == null
                ? null
                : objects.proxies().entity(CustomFieldSearcher.class, new LocalCustomFieldSearcher(row.searcherKey()));
    }

    public Object getValue(Issue issue) {
        return issue.getCustomFieldValue(objects.customField(row));
    }

    public boolean hasValue(Issue issue) {
        return getValue(issue) != null;
    }

    public FieldConfig getRelevantConfig(Issue issue) {
        return configIn(issue.getProjectId(), issue.getIssueTypeId()).orElse(null);
    }

    public FieldConfig getRelevantConfig(IssueContext issue) {
        return configIn(issue.getProjectId(), issue.getIssueTypeId()).orElse(null);
    }

    public boolean isRelevantForIssueContext(IssueContext issue) {
        return configIn(issue.getProjectId(), issue.getIssueTypeId()).isPresent();
    }

    private Optional<FieldConfig> configIn(Long projectId, String issueTypeId) {
        return objects.stores()
                .contexts()
                .relevant(getId(), projectId == null ? -1 : projectId, ConfigObjects.id(issueTypeId))
                .map(objects::config);
    }

    public List<FieldConfigScheme> getConfigurationSchemes() {
        return contexts().stream().map(objects::scheme).toList();
    }

    public List<Project> getAssociatedProjectObjects() {
        return contexts().stream()
                .flatMap(context -> context.projectIds().stream())
                .map(objects::project)
                .toList();
    }

    public List<IssueType> getAssociatedIssueTypes() {
        return contexts().stream()
                .flatMap(context -> context.issueTypeIds().stream())
                .distinct()
                .map(objects::issueType)
                .toList();
    }

    public boolean isAllProjects() {
        return contexts().stream().anyMatch(ContextRow::everyProject);
    }

    public boolean isAllIssueTypes() {
        return contexts().stream().anyMatch(context -> context.issueTypeIds().isEmpty());
    }

    public boolean isGlobal() {
        return contexts().stream()
                .anyMatch(context ->
                        context.everyProject() && context.issueTypeIds().isEmpty());
    }

    public boolean isEnabled() {
        return contexts().stream()
                .anyMatch(context ->
                        context.everyProject() || !context.projectIds().isEmpty());
    }

    private List<ContextRow> contexts() {
        return objects.stores().contexts().of(getId());
    }

    public int compareTo(Object other) {
        return getName().compareTo(((Field) other).getName());
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
