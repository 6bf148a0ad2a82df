package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import dev.partnerescalation.host.store.ContextRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Plays {@link FieldConfigScheme}. As in Jira, "every issue type" is one configuration under the type null, and the projects that
 * merely fall back to a scheme for every project are not associated with it.
 */
final class LocalFieldConfigScheme {

    private final ContextRow context;
    private final ConfigObjects objects;

    LocalFieldConfigScheme(ContextRow context, ConfigObjects objects) {
        this.context = context;
        this.objects = objects;
    }

    ContextRow context() {
        return context;
    }

    public Long getId() {
        return context.schemeId();
    }

    public String getName() {
        return context.name();
    }

    public String getDescription() {
        return context.description();
    }

    public ConfigurableField<?> getField() {
        return objects.configurableField(context.fieldId());
    }

    public Map<String, FieldConfig> getConfigs() {
        Map<String, FieldConfig> configs = new HashMap<>();
        getAssociatedIssueTypeIds().forEach(type -> configs.put(type, getOneAndOnlyConfig()));
        return configs;
    }

    public FieldConfig getOneAndOnlyConfig() {
        return objects.config(context);
    }

    public Collection<String> getAssociatedIssueTypeIds() {
        return context.issueTypeIds().isEmpty()
                ? Arrays.asList((String) null)
                : context.issueTypeIds().stream().map(id -> Long.toString(id)).toList();
    }

    public Collection<IssueType> getAssociatedIssueTypes() {
        return context.issueTypeIds().isEmpty()
                ? Arrays.asList((IssueType) null)
                : context.issueTypeIds().stream().map(objects::issueType).toList();
    }

    public List<Long> getAssociatedProjectIds() {
        return context.projectIds();
    }

    public List<Project> getAssociatedProjectObjects() {
        return context.projectIds().stream().map(objects::project).toList();
    }

    public List<JiraContextNode> getContexts() {
        List<JiraContextNode> nodes = new ArrayList<>();
        if (context.everyProject()) {
            nodes.add(GlobalIssueContext.getInstance());
        }
        context.projectIds().forEach(id -> nodes.add(new LocalJiraContextNode(id, objects)));
        return nodes;
    }

    public boolean isAllIssueTypes() {
        return context.issueTypeIds().isEmpty();
    }

    public boolean isAllProjects() {
        return context.everyProject();
    }

    public boolean isGlobal() {
        return isAllProjects() && isAllIssueTypes();
    }

    public boolean isBasicMode() {
        return true;
    }

    public boolean isEnabled() {
        return context.everyProject() || !context.projectIds().isEmpty();
    }

    public boolean isInContext(IssueContext issue) {
        boolean here = context.everyProject() || context.projectIds().contains(issue.getProjectId());
        return here && (issue.getIssueTypeId() == null || context.servesType(ConfigObjects.id(issue.getIssueTypeId())));
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
