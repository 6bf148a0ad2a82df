package dev.partnerescalation.host.user;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

/** Plays {@code PermissionManager}: permissions on an issue and in a project. */
final class LocalPermissionManager {

    private final Permissions permissions;
    private final Users users;

    LocalPermissionManager(Permissions permissions, Users users) {
        this.permissions = permissions;
        this.users = users;
    }

    boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        return permissions.project(
                users.of(user),
                permission.permissionKey(),
                issue.getProjectObject().getId(),
                issue.getReporterId(),
                issue.getAssigneeId());
    }

    boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user) {
        return permissions.project(users.of(user), permission.permissionKey(), project.getId(), null, null);
    }
}
