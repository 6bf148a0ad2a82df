package com.atlassian.jira.issue.fields;

/**
 * A field whose configuration depends on project and issue type: a custom field, or the issue type itself. Known
 * from Jira 7.13; no newer use by a public app was seen.
 */
public interface ConfigurableField<V> extends OrderableField<V> {}
