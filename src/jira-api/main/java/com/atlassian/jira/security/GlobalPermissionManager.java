package com.atlassian.jira.security;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Signature of Jira's public type GlobalPermissionManager, for compiling only. A public app built for Jira 11.3.3 uses it. */
public interface GlobalPermissionManager {
    void clearCache();

    Collection<String> getGroupNamesWithPermission(GlobalPermissionKey globalPermissionKey);

    boolean hasPermission(GlobalPermissionKey globalPermissionKey, ApplicationUser applicationUser);

    boolean isPermissionManagedByJira(GlobalPermissionKey globalPermissionKey);

    boolean removePermissions(String text);
}
