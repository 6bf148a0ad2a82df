package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import dev.partnerescalation.host.store.ContextRow;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@link FieldConfigScheme} over a stored context of a field. */
final class LocalFieldConfigScheme implements FieldConfigScheme {

    private final ContextRow context;
    private final ConfigObjects objects;

    LocalFieldConfigScheme(ContextRow context, ConfigObjects objects) {
        this.context = context;
        this.objects = objects;
    }

    ContextRow context() {
        return context;
    }

    @Override
    public Long getId() {
        return context.schemeId();
    }

    @Override
    public String getName() {
        return context.name();
    }

    @Override
    public String getDescription() {
        return context.description();
    }

    @Override
    public List<JiraContextNode> getContexts() {
        return context.everyProject()
                ? List.of(GlobalIssueContext.getInstance())
                : context.projectIds().stream()
                        .<JiraContextNode>map(ProjectContext::new)
                        .toList();
    }

    @Override
    public Map<String, FieldConfig> getConfigs() {
        Map<String, FieldConfig> configs = new HashMap<>();
        getAssociatedIssueTypeIds().forEach(type -> configs.put(type, getOneAndOnlyConfig()));
        return configs;
    }

    @Override
    public FieldConfig getOneAndOnlyConfig() {
        return objects.config(context);
    }

    @Override
    public Collection<String> getAssociatedIssueTypeIds() {
        return context.issueTypeIds().isEmpty()
                ? Arrays.asList((String) null)
                : context.issueTypeIds().stream().map(id -> Long.toString(id)).toList();
    }

    @Override
    public Collection<IssueType> getAssociatedIssueTypes() {
        return context.issueTypeIds().isEmpty()
                ? Arrays.asList((IssueType) null)
                : context.issueTypeIds().stream().map(objects::issueType).toList();
    }

    @Override
    public List<Long> getAssociatedProjectIds() {
        return context.projectIds();
    }

    @Override
    public List<Project> getAssociatedProjectObjects() {
        return context.projectIds().stream().map(objects::project).toList();
    }

    @Override
    public boolean isAllIssueTypes() {
        return context.issueTypeIds().isEmpty();
    }

    @Override
    public boolean isAllProjects() {
        return context.everyProject();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalFieldConfigScheme that && context.schemeId() == that.context.schemeId();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(context.schemeId());
    }

    @Override
    public String toString() {
        return context.schemeId() + " " + context.name();
    }
}
