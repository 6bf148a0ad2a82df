package com.atlassian.jira.workflow;

/**
 * A workflow scheme that projects can be put on. It never changes; a builder makes the next version of it. A
 * public app built for Jira 11.3.8 uses it.
 */
public interface AssignableWorkflowScheme extends WorkflowScheme {
    AssignableWorkflowScheme.Builder builder();

    String getDescription();

    String getName();

    /** Makes the next version of a scheme, which is not stored yet. */
    interface Builder extends WorkflowScheme.Builder<AssignableWorkflowScheme.Builder> {
        AssignableWorkflowScheme build();

        AssignableWorkflowScheme.Builder setDescription(String description);

        AssignableWorkflowScheme.Builder setName(String name);
    }
}
