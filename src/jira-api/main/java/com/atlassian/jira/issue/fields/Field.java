package com.atlassian.jira.issue.fields;

/** Signature of Jira's public type Field, for compiling only. A public app built for Jira 8.21.0 uses it. */
public interface Field extends Comparable {
    String getId();

    String getName();

    String getNameKey();
}
