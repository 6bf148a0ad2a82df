package com.atlassian.jira.plugin.webfragment.model;

import java.util.Map;

/**
 * Where a web fragment stands: the parameters hold the issue of the page. The members with servlet types are left out:
 * they have another name in Jira 10 and 11 (jira-evidence.md, "Jira 10 and Jira 11"), so no app can use them on both. A
 * public app built for Jira 11.3.6 uses it.
 */
public class JiraHelper {

    /** Stands nowhere: no parameters. */
    public JiraHelper() {}

    /** What is on the page, by name; the issue is under "issue". */
    public Map<String, Object> getContextParams() {
        return Map.of();
    }
}
