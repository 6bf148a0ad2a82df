package com.atlassian.jira.security.roles;

import java.util.Collection;

/** The roles that exist in this Jira. A public app built for Jira 11.3.8 uses it. */
public interface ProjectRoleManager {
    ProjectRole getProjectRole(Long id);

    Collection<ProjectRole> getProjectRoles();
}
