package com.atlassian.jira.issue.priority;

import com.atlassian.jira.issue.IssueConstant;

/** Signature of Jira's public type Priority, for compiling only. A public app built for Jira 11.0.0 uses it. */
public interface Priority extends IssueConstant {
    String getRasterIconUrl();

    String getStatusColor();

    String getSvgIconUrl();
}
