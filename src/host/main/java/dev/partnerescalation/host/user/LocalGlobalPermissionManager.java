package dev.partnerescalation.host.user;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;

/** {@link GlobalPermissionManager} over the stored grants; it answers, and nothing can be granted through it. */
final class LocalGlobalPermissionManager implements GlobalPermissionManager {

    private final Permissions permissions;
    private final Users users;

    LocalGlobalPermissionManager(Permissions permissions, Users users) {
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user) {
        return permissions.global(users.of(user), permission.getKey());
    }
}
