package com.atlassian.jira.issue.fields;

/** A field that can stand on a screen. Known from Jira 7.13; no newer use by a public app was seen. */
public interface OrderableField<V> extends Field {}
