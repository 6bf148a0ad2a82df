package com.atlassian.sal.api.pluginsettings;

/** Signature of Jira's public type PluginSettingsFactory, for compiling only. Known from Jira 7.13; no newer use by a public app was seen. */
public interface PluginSettingsFactory {
    PluginSettings createGlobalSettings();

    PluginSettings createSettingsForKey(String text);
}
