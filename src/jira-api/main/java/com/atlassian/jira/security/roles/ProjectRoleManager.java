package com.atlassian.jira.security.roles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** The roles that exist in this Jira, and who has them. A public app built for Jira 11.3.8 uses it. */
public interface ProjectRoleManager {
    ProjectRole getProjectRole(Long id);

    Collection<ProjectRole> getProjectRoles();

    boolean isUserInProjectRole(ApplicationUser user, ProjectRole role, Project project);
}
