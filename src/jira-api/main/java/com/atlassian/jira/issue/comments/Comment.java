package com.atlassian.jira.issue.comments;

/** A comment on an issue. Known from Jira 7.13; no newer use by a public app was seen. */
public interface Comment {}
