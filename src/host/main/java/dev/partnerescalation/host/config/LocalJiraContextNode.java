package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.context.AbstractJiraContext;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.HashMap;
import java.util.Map;

/** One project as a place where a field applies; equal to the node that an app makes for the same project. */
final class LocalJiraContextNode extends AbstractJiraContext {

    private final long projectId;
    private final ConfigObjects objects;

    LocalJiraContextNode(long projectId, ConfigObjects objects) {
        this.projectId = projectId;
        this.objects = objects;
    }

    @Override
    public Long getProjectId() {
        return projectId;
    }

    @Override
    public Project getProjectObject() {
        return objects.project(projectId);
    }

    @Override
    public IssueType getIssueType() {
        return null;
    }

    @Override
    public String getIssueTypeId() {
        return null;
    }

    @Override
    public boolean hasParentContext() {
        return true;
    }

    @Override
    public JiraContextNode getParent() {
        return GlobalIssueContext.getInstance();
    }

    @Override
    public Map<String, Object> appendToParamsMap(Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put(FIELD_PROJECT, projectId);
        return all;
    }
}
