package com.atlassian.jira.issue.context;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.HashMap;
import java.util.Map;

/** The context "all projects". A public app built for Jira 8.21.0 uses it. */
public class GlobalIssueContext extends AbstractJiraContext {
    private static final GlobalIssueContext INSTANCE = new GlobalIssueContext();

    private GlobalIssueContext() {}

    public static JiraContextNode getInstance() {
        return INSTANCE;
    }

    @Override
    public Project getProjectObject() {
        return null;
    }

    @Override
    public Long getProjectId() {
        return null;
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
        return false;
    }

    @Override
    public JiraContextNode getParent() {
        return null;
    }

    @Override
    public Map<String, Object> appendToParamsMap(Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put(FIELD_PROJECT, null);
        return all;
    }
}
