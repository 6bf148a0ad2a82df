package com.atlassian.jira.plugin.workflow;

/** Stands behind a validator. A public app built for Jira 8.13.1 uses it. */
public interface WorkflowPluginValidatorFactory extends WorkflowPluginFactory {}
