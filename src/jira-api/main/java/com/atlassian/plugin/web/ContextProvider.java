package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * Gives a web fragment what its template prints. It did not move in Jira 10 and 11. Known from Jira 7.13; no newer
 * use by a public app was seen.
 */
public interface ContextProvider {

    void init(Map<String, String> params) throws PluginParseException;

    Map<String, Object> getContextMap(Map<String, Object> context);
}
