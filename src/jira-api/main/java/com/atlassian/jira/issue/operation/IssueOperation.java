package com.atlassian.jira.issue.operation;

/** Signature of Jira's public type IssueOperation, for compiling only. Known from Jira 7.13; no newer use by a public app was seen. */
public interface IssueOperation {
    String getDescriptionKey();

    String getNameKey();
}
