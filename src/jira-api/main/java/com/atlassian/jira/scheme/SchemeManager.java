package com.atlassian.jira.scheme;

import com.atlassian.jira.project.Project;

/** Gives schemes to projects and takes them away. A public app built for Jira 11.3 uses it. */
public interface SchemeManager {
    void addSchemeToProject(Project project, Scheme scheme);

    Scheme getSchemeObject(Long id);

    void removeSchemesFromProject(Project project);
}
