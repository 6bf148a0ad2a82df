package dev.partnerescalation.host.page.admin;

import com.atlassian.jira.workflow.JiraWorkflow;

/**
 * A workflow in a heading or a list.
 *
 * @param mode live or draft
 * @param query of the addresses that mean it
 */
record WorkflowSummary(
        String name,
        String displayName,
        String mode,
        boolean active,
        boolean draft,
        boolean draftExists,
        boolean system,
        boolean editable,
        String query) {

    static WorkflowSummary of(JiraWorkflow workflow) {
        return new WorkflowSummary(
                workflow.getName(),
                workflow.getDisplayName(),
                workflow.getMode(),
                workflow.isActive(),
                workflow.isDraftWorkflow(),
                workflow.hasDraftWorkflow(),
                workflow.isSystemWorkflow(),
                workflow.isEditable(),
                TransitionAddress.of(workflow).query());
    }
}
