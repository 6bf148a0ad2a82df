package com.atlassian.jira.user.preferences;

import com.atlassian.jira.user.ApplicationUser;

/** Signature of Jira's public type UserPreferencesManager, for compiling only. Marked as public API; known from Jira 7.13 on. */
public interface UserPreferencesManager {
    ExtendedPreferences getExtendedPreferences(ApplicationUser applicationUser);
}
