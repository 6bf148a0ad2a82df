package com.atlassian.jira.workflow;

import java.util.Map;

/**
 * Which workflow serves which issue type. The default workflow stands under null. A public app built for Jira
 * 11.3.8 uses it.
 */
public interface WorkflowScheme {
    String getActualDefaultWorkflow();

    String getActualWorkflow(String issueTypeId);

    Long getId();

    Map<String, String> getMappings();

    boolean isDefault();

    /** Collects what the next version of a scheme says. */
    interface Builder<T extends WorkflowScheme.Builder<T>> {

        T setDefaultWorkflow(String workflowName);

        T setMapping(String issueTypeId, String workflowName);
    }
}
