package com.atlassian.jira.issue;

/**
 * Finds issues; it asks for no permission. What does not exist is null. A public app built for Jira 11.3.1 uses
 * it.
 */
public interface IssueManager {

    long getIssueCountForProject(Long projectId);

    MutableIssue getIssueObject(Long id);

    MutableIssue getIssueObject(String key);
}
