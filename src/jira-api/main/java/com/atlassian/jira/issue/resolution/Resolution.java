package com.atlassian.jira.issue.resolution;

import com.atlassian.jira.issue.IssueConstant;

/** A resolution. Known from Jira 7.13; no newer use by a public app was seen. */
public interface Resolution extends IssueConstant {}
