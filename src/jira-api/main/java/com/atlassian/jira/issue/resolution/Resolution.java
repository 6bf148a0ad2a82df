package com.atlassian.jira.issue.resolution;

import com.atlassian.jira.issue.IssueConstant;

/** Signature of Jira's public type Resolution, for compiling only. Known from Jira 7.13; no newer use by a public app was seen. */
public interface Resolution extends IssueConstant {}
