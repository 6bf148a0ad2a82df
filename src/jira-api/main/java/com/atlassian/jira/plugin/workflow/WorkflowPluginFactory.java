package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Map;

/** Signature of Jira's public type WorkflowPluginFactory, for compiling only. Known from Jira 7.13; no newer use by a public app was seen. */
public interface WorkflowPluginFactory {
    Map<String, ?> getDescriptorParams(Map<String, Object> values);

    Map<String, ?> getVelocityParams(String text, AbstractDescriptor abstractDescriptor);
}
