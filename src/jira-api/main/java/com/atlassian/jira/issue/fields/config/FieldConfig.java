package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.fields.CustomField;

/** Signature of Jira's public type FieldConfig, for compiling only. A public app built for Jira 9.17.0 uses it. */
public interface FieldConfig {
    CustomField getCustomField();

    String getDescription();

    String getFieldId();

    Long getId();

    String getName();
}
