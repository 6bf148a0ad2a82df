package com.atlassian.jira.issue.context;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;

/** Signature of Jira's public type IssueContext, for compiling only. Known from Jira 7.13; no newer use by a public app was seen. */
public interface IssueContext {
    IssueType getIssueType();

    String getIssueTypeId();

    Long getProjectId();

    Project getProjectObject();
}
