package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import java.util.Map;

/**
 * Where a web fragment stands: the project and, in the parameters, the issue. Public apps built for Jira 11.3 use it. The members
 * with servlet types are left out: they have another name in Jira 10 and 11, and no app of ours may use them.
 */
public class JiraHelper {

    /** Stands nowhere: no project, no parameters. */
    public JiraHelper() {}

    /** What is on the page, by name; the issue is under "issue". */
    public Map<String, Object> getContextParams() {
        return Map.of();
    }

    /** The project of the page, or null. */
    public Project getProject() {
        return null;
    }
}
