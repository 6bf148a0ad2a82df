package com.atlassian.jira.issue.context;

import com.atlassian.jira.project.ProjectManager;
import java.util.Objects;

/** The context of one project. Known from Jira 7.13; no newer use by a public app was seen. */
public class ProjectContext extends AbstractJiraContext {

    private final Long projectId;

    public ProjectContext(Long projectId, ProjectManager projectManager) {
        this.projectId = Objects.requireNonNull(projectId);
    }

    @Override
    public Long getProjectId() {
        return projectId;
    }
}
