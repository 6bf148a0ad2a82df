package dev.partnerescalation.host.user;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

/** Plays {@code GlobalPermissionManager}: the question, not the administration. */
final class LocalGlobalPermissionManager {

    private final Permissions permissions;
    private final Users users;

    LocalGlobalPermissionManager(Permissions permissions, Users users) {
        this.permissions = permissions;
        this.users = users;
    }

    boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user) {
        return permissions.global(users.of(user), permission.getKey());
    }
}
