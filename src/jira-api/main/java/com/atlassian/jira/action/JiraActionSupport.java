package com.atlassian.jira.action;

import webwork.action.ActionSupport;

/**
 * Stands between WebWork's base and Jira's; apps extend {@code JiraWebActionSupport}. Known from Jira 7.13; no
 * newer use by a public app was seen.
 */
public abstract class JiraActionSupport extends ActionSupport {

    private static final long serialVersionUID = 1;

    protected JiraActionSupport() {}
}
