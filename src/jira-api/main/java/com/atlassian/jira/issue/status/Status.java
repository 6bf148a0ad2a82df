package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.IssueConstant;

/** A status. A public app built for Jira 11.0.0 uses it. */
public interface Status extends IssueConstant {}
