package com.atlassian.jira.issue.context;

/**
 * A node of the context tree of custom fields: all projects, or one. Known from Jira 7.13; no newer use by a
 * public app was seen.
 */
public interface JiraContextNode extends IssueContext {}
