package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;

/** {@link CustomFieldSearcher} by its module key; local Jira does not search through it. */
record LocalCustomFieldSearcher(String key) implements CustomFieldSearcher {}
