package com.atlassian.jira.issue.context;

/**
 * The base of nodes of the context tree of custom fields; equal when they mean the same project. Known from Jira
 * 7.13; no newer use by a public app was seen.
 */
public abstract class AbstractJiraContext implements JiraContextNode {}
