package com.atlassian.jira.plugin.workflow;

/** Signature of Jira's public type WorkflowPluginConditionFactory, for compiling only. A public app built for Jira 8.13.1 uses it. */
public interface WorkflowPluginConditionFactory extends WorkflowPluginFactory {}
