package com.atlassian.jira.issue.context;

import java.util.Objects;

/** The context of one project. Known from Jira 7.13; no newer use by a public app was seen. */
public class ProjectContext extends AbstractJiraContext {

    private final Long projectId;

    public ProjectContext(Long projectId) {
        this.projectId = Objects.requireNonNull(projectId);
    }

    @Override
    public Long getProjectId() {
        return projectId;
    }
}
