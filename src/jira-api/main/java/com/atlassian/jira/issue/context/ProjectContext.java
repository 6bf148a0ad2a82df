package com.atlassian.jira.issue.context;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The context "one project". Known from Jira 7.13; no newer use by a public app was seen. */
public class ProjectContext extends AbstractJiraContext {
    protected Long projectId;

    private final ProjectManager projects;

    public ProjectContext(Long projectId, ProjectManager projects) {
        this.projectId = Objects.requireNonNull(projectId);
        this.projects = projects;
    }

    @Override
    public Project getProjectObject() {
        return projects.getProjectObj(projectId);
    }

    @Override
    public Long getProjectId() {
        return projectId;
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
