package com.atlassian.jira.issue.context;

/** The context of all projects. A public app built for Jira 8.21.0 uses it. */
public class GlobalIssueContext extends AbstractJiraContext {

    private static final GlobalIssueContext INSTANCE = new GlobalIssueContext();

    private GlobalIssueContext() {}

    public static JiraContextNode getInstance() {
        return INSTANCE;
    }

    @Override
    public Long getProjectId() {
        return null;
    }
}
