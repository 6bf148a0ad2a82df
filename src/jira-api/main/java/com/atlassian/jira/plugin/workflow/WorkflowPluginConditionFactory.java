package com.atlassian.jira.plugin.workflow;

/** Stands behind a condition. A public app built for Jira 8.13.1 uses it. */
public interface WorkflowPluginConditionFactory extends WorkflowPluginFactory {}
