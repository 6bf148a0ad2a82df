package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.HashMap;
import java.util.Map;

/**
 * The base of the factories behind workflow modules: sorts Jira's one call into three. A public app built for Jira
 * 11.3.3 uses it.
 */
public abstract class AbstractWorkflowPluginFactory implements WorkflowPluginFactory {

    @Override
    public Map<String, Object> getVelocityParams(String resourceName, AbstractDescriptor descriptor) {
        Map<String, Object> params = new HashMap<>();
        switch (resourceName) {
            case "input-parameters" -> getVelocityParamsForInput(params);
            case "edit-parameters" -> getVelocityParamsForEdit(params, descriptor);
            case "view" -> getVelocityParamsForView(params, descriptor);
            default -> throw new IllegalArgumentException("Invalid velocity resource name: " + resourceName);
        }
        return params;
    }

    protected abstract void getVelocityParamsForInput(Map<String, Object> params);

    protected abstract void getVelocityParamsForEdit(Map<String, Object> params, AbstractDescriptor descriptor);

    protected abstract void getVelocityParamsForView(Map<String, Object> params, AbstractDescriptor descriptor);
}
