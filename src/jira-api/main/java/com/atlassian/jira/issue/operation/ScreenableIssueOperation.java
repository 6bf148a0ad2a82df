package com.atlassian.jira.issue.operation;

/** Signature of Jira's public type ScreenableIssueOperation, for compiling only. A public app built for Jira 8.21.0 uses it. */
public interface ScreenableIssueOperation extends IssueOperation {
    Long getId();
}
