package com.atlassian.sal.api.pluginsettings;

/**
 * Values that an app keeps in Jira's database by name: strings, and lists, maps and properties of strings. A
 * public app built for Jira 11.3.10 uses it.
 */
public interface PluginSettings {
    Object get(String key);

    Object put(String key, Object value);

    Object remove(String key);
}
