package com.atlassian.jira.user.preferences;

/** Signature of Jira's public type ExtendedPreferences, for compiling only, without its setters. Known from Jira 7.13 on. */
public interface ExtendedPreferences {
    boolean containsValue(String text);

    String getText(String text);

    String getUserKey();
}
