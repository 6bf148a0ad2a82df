package com.atlassian.jira.issue.customfields;

/** The type of a custom field, by its complete module key. A public app built for Jira 11.3.3 uses it. */
public interface CustomFieldType<T, S> {
    String getKey();

    String getName();
}
