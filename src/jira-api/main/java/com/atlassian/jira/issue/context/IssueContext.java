package com.atlassian.jira.issue.context;

/**
 * The project that something is about; null means all of them. Known from Jira 7.13; no newer use by a public app
 * was seen.
 */
public interface IssueContext {

    Long getProjectId();
}
