package com.atlassian.jira.util;

/** Signature of Jira's public type NamedWithDescription, for compiling only. Known from Jira 7.13; no newer use by a public app was seen. */
public interface NamedWithDescription extends Named {
    String getDescription();
}
