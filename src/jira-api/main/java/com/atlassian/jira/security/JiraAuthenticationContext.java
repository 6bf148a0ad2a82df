package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;

/** Who acts in this thread; null when nobody is signed in. A public app built for Jira 11.3.3 uses it. */
public interface JiraAuthenticationContext {
    void clearLoggedInUser();

    ApplicationUser getLoggedInUser();

    void setLoggedInUser(ApplicationUser user);
}
