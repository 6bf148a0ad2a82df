package com.atlassian.jira.util;

/** Signature of Jira's public type Named, for compiling only. Known from Jira 7.13; no newer use by a public app was seen. */
public interface Named {
    String getName();
}
