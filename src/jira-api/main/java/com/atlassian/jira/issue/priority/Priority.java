package com.atlassian.jira.issue.priority;

import com.atlassian.jira.issue.IssueConstant;

/** A priority. A public app built for Jira 11.0.0 uses it. */
public interface Priority extends IssueConstant {}
