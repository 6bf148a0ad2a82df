package dev.partnerescalation.host.web;

import dev.partnerescalation.host.user.User;

/** Whether a user has a global permission of Jira, by the permission's key. */
@FunctionalInterface
public interface GlobalPermissionCheck {

    /** @param user never null */
    boolean has(User user, String permissionKey);
}
