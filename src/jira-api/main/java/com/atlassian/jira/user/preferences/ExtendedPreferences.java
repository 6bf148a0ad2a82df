package com.atlassian.jira.user.preferences;

/** What one account chose itself. Known from Jira 7.13; no newer use by a public app was seen. */
public interface ExtendedPreferences {
    boolean containsValue(String key);
}
