package com.atlassian.jira.workflow;

/** Signature of Jira's public type AssignableWorkflowScheme, for compiling only. A public app built for Jira 8.21.0 uses it. */
public interface AssignableWorkflowScheme extends WorkflowScheme {
    AssignableWorkflowScheme.Builder builder();

    String getDescription();

    String getName();

    /** Part of {@link AssignableWorkflowScheme}. */
    interface Builder extends WorkflowScheme.Builder<AssignableWorkflowScheme.Builder> {
        AssignableWorkflowScheme build();

        AssignableWorkflowScheme.Builder setDescription(String text);

        AssignableWorkflowScheme.Builder setName(String text);
    }
}
