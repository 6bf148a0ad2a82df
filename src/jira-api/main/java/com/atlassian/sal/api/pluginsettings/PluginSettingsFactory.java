package com.atlassian.sal.api.pluginsettings;

/** Gives the settings that all apps share. A public app built for Jira 11.3.10 uses it. */
public interface PluginSettingsFactory {
    PluginSettings createGlobalSettings();
}
