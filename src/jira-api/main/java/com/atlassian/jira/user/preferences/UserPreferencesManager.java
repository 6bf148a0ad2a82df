package com.atlassian.jira.user.preferences;

import com.atlassian.jira.user.ApplicationUser;

/**
 * The preferences of each account. Known from Jira 7.13; no newer use by a public app was seen (jira-evidence.md,
 * "Services").
 */
public interface UserPreferencesManager {
    ExtendedPreferences getExtendedPreferences(ApplicationUser user);
}
