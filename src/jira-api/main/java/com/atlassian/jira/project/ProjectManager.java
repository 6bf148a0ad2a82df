package com.atlassian.jira.project;

import java.util.List;

/**
 * Finds projects; it asks for no permission. What does not exist is null. A public app built for Jira 11.3.8 uses
 * it.
 */
public interface ProjectManager {

    Project getProjectObjByKey(String projectKey);

    List<Project> getProjectObjects();

    List<Project> getProjects();
}
