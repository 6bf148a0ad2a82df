package com.atlassian.jira.issue.operation;

/** An operation that can have a screen of its own. A public app built for Jira 11.3.8 uses it. */
public interface ScreenableIssueOperation extends IssueOperation {
    Long getId();
}
