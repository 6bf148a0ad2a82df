package com.atlassian.jira.security.roles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Signature of Jira's public type ProjectRoleManager, for compiling only. A public app built for Jira 10.5.0 uses it. */
public interface ProjectRoleManager {
    ProjectRole getProjectRole(Long number);

    ProjectRole getProjectRole(String text);

    Collection<ProjectRole> getProjectRoles();

    Collection<ProjectRole> getProjectRoles(ApplicationUser applicationUser, Project project);

    boolean isRoleNameUnique(String text);

    boolean isUserInProjectRole(ApplicationUser applicationUser, ProjectRole projectRole, Project project);
}
