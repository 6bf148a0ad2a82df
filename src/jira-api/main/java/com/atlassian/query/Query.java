package com.atlassian.query;

/** A parsed search. A public app built for Jira 11.0.0 uses it. */
public interface Query {}
