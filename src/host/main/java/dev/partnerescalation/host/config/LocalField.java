package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.project.Project;
import java.util.List;

/** Plays the interfaces of {@link Field} for a field of the system. */
record LocalField(SystemField field, ConfigObjects objects) {

    public String getId() {
        return field.id();
    }

    public String getName() {
        return field.label();
    }

    public String getNameKey() {
        return "issue.field." + field.id();
    }

    /** Projects that have an issue type scheme of their own. */
    public List<Project> getAssociatedProjectObjects() {
        return objects.stores().contexts().of(field.id()).stream()
                .flatMap(context -> context.projectIds().stream())
                .map(objects::project)
                .toList();
    }

    public FieldConfig getRelevantConfig(IssueContext context) {
        return objects.config(objects.stores().projects().issueTypeScheme(context.getProjectId()));
    }

    public int compareTo(Object other) {
        return getName().compareTo(((Field) other).getName());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalField that && field == that.field;
    }

    @Override
    public int hashCode() {
        return field.hashCode();
    }
}
