package com.atlassian.jira.issue.fields;

/** A field of issues. A public app built for Jira 11.3.8 uses it. */
public interface Field {
    String getId();

    String getName();
}
