package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Map;

/**
 * What stands behind a workflow module: gives its forms their values and makes arguments of what was sent. Known
 * from Jira 7.13; no newer use by a public app was seen.
 */
public interface WorkflowPluginFactory {
    Map<String, ?> getDescriptorParams(Map<String, Object> formParams);

    Map<String, ?> getVelocityParams(String resourceName, AbstractDescriptor descriptor);
}
