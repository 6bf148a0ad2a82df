package com.atlassian.jira.issue.operation;

/** Something that people do with an issue. Known from Jira 7.13; no newer use by a public app was seen. */
public interface IssueOperation {

    String getNameKey();
}
