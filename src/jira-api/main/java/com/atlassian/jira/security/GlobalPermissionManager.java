package com.atlassian.jira.security;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Answers whether somebody has a permission for the whole of Jira; no user means nobody is signed in. A public app
 * built for Jira 11.3.3 uses it.
 */
public interface GlobalPermissionManager {

    boolean hasPermission(GlobalPermissionKey globalPermissionKey, ApplicationUser user);
}
