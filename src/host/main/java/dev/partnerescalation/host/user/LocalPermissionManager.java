package dev.partnerescalation.host.user;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

/** {@link PermissionManager} over the stored permission schemes, for one issue. */
final class LocalPermissionManager implements PermissionManager {

    private final Permissions permissions;
    private final Users users;

    LocalPermissionManager(Permissions permissions, Users users) {
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user) {
        return permissions.project(users.of(user), permission.permissionKey(), project.getId());
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        PermissionContext context = new PermissionContext(
                issue.getProjectObject().getId(),
                issue.getReporterId(),
                issue.getAssigneeId(),
                issue.getSecurityLevelId());
        return permissions.issue(users.of(user), permission.permissionKey(), context);
    }
}
