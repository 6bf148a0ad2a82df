package dev.partnerescalation.host.web;

import dev.partnerescalation.host.user.User;

/** Whether somebody has a global permission of Jira, by the permission's key. */
@FunctionalInterface
public interface GlobalPermissionCheck {

    /** Asked for a signed-in user only. */
    boolean has(User user, String permissionKey);
}
