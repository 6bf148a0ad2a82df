package com.atlassian.jira.issue.customfields;

/**
 * How a custom field is found in searches, by name only. Known from Jira 7.13; no newer use by a public app was
 * seen.
 */
public interface CustomFieldSearcher {}
