package com.atlassian.jira.plugin.workflow;

/** Signature of Jira's public type WorkflowPluginFunctionFactory, for compiling only. A public app built for Jira 11.3.3 uses it. */
public interface WorkflowPluginFunctionFactory extends WorkflowPluginFactory {}
