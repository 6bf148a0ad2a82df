package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.status.category.StatusCategory;

/** Signature of Jira's public type Status, for compiling only. A public app built for Jira 11.0.0 uses it. */
public interface Status extends IssueConstant {
    StatusCategory getStatusCategory();
}
