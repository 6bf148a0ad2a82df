package com.atlassian.sal.api.pluginsettings;

/** Signature of Jira's public type PluginSettings, for compiling only. Known from Jira 7.13; no newer use by a public app was seen. */
public interface PluginSettings {
    Object get(String text);

    Object put(String text, Object value);

    Object remove(String text);
}
