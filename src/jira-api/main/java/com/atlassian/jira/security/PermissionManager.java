package com.atlassian.jira.security;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;

/** Signature of Jira's public type PermissionManager, for compiling only. A public app built for Jira 11.3.3 uses it. */
public interface PermissionManager {
    void flushCache();

    Collection<Project> getArchivedProjects(ProjectPermissionKey projectPermissionKey, ApplicationUser applicationUser);

    Collection<Project> getProjects(ProjectPermissionKey projectPermissionKey, ApplicationUser applicationUser);

    boolean hasPermission(ProjectPermissionKey projectPermissionKey, Issue issue, ApplicationUser applicationUser);

    boolean hasPermission(
            ProjectPermissionKey projectPermissionKey, Issue issue, ApplicationUser applicationUser, Status status);

    boolean hasPermission(
            ProjectPermissionKey projectPermissionKey,
            Issue issue,
            ApplicationUser applicationUser,
            ActionDescriptor actionDescriptor);

    boolean hasPermission(ProjectPermissionKey projectPermissionKey, Project project, ApplicationUser applicationUser);

    boolean hasPermission(
            ProjectPermissionKey projectPermissionKey, Project project, ApplicationUser applicationUser, boolean flag);

    boolean hasProjects(ProjectPermissionKey projectPermissionKey, ApplicationUser applicationUser);

    void removeGroupPermissions(String text) throws RemoveException;

    void removeUserPermissions(ApplicationUser applicationUser) throws RemoveException;
}
