package com.atlassian.jira.plugin.workflow;

/** Stands behind a post function. A public app built for Jira 11.3.3 uses it. */
public interface WorkflowPluginFunctionFactory extends WorkflowPluginFactory {}
