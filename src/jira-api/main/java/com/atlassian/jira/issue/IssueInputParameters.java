package com.atlassian.jira.issue;

/**
 * What a form would send about an issue: names of users, ids of options, dates as the reader writes them. A public app built for Jira
 * 10.3.1 uses it.
 */
public interface IssueInputParameters {

    IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values);

    IssueInputParameters setIssueTypeId(String issueTypeId);

    IssueInputParameters setProjectId(Long projectId);

    IssueInputParameters setReporterId(String reporterId);

    IssueInputParameters setSummary(String summary);
}
