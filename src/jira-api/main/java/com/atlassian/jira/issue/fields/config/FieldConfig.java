package com.atlassian.jira.issue.fields.config;

/**
 * One configuration of a field, which holds for the contexts of its scheme. A public app built for Jira 11.3.8
 * uses it.
 */
public interface FieldConfig {

    Long getId();
}
