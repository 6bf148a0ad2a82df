package com.atlassian.jira.issue.customfields;

/** Signature of Jira's public type CustomFieldSearcher, for compiling only. A public app built for Jira 8.21.0 uses it. */
public interface CustomFieldSearcher {}
