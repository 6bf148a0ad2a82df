package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/** Signature of Jira's public type JiraAuthenticationContext, for compiling only. A public app built for Jira 11.3.3 uses it. */
public interface JiraAuthenticationContext {
    void clearLoggedInUser();

    I18nHelper getI18nHelper();

    Locale getLocale();

    ApplicationUser getLoggedInUser();

    boolean isLoggedInUser();

    void setLoggedInUser(ApplicationUser applicationUser);
}
