package com.atlassian.jira.entity;

/** Signature of Jira's public type WithId, for compiling only. Known from Jira 7.13; no newer use by a public app was seen. */
public interface WithId {
    Long getId();
}
