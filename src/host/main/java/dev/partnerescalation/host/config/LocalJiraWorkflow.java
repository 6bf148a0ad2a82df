package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dev.partnerescalation.host.store.WorkflowRow;
import dev.partnerescalation.host.store.WorkflowStore;
import dev.partnerescalation.host.workflow.WorkflowXml;
import java.util.Objects;

/** {@link JiraWorkflow} over a stored workflow or its draft, with its own copy of the descriptor. */
final class LocalJiraWorkflow implements JiraWorkflow {

    private final WorkflowRow row;
    private final WorkflowDescriptor descriptor;
    private final WorkflowObjects objects;

    LocalJiraWorkflow(WorkflowRow row, WorkflowDescriptor descriptor, WorkflowObjects objects) {
        this.row = row;
        this.descriptor = descriptor;
        this.objects = objects;
    }

    WorkflowRow row() {
        return row;
    }

    @Override
    public WorkflowDescriptor getDescriptor() {
        return descriptor;
    }

    @Override
    public String getName() {
        return row.name();
    }

    @Override
    public String getDisplayName() {
        return row.draftOf() == null ? row.name() : row.name() + " (Draft)";
    }

    /** As in Jira, kept in the descriptor. */
    @Override
    public String getDescription() {
        return Objects.toString(descriptor.getMetaAttributes().get(JiraWorkflow.WORKFLOW_DESCRIPTION_ATTRIBUTE), "");
    }

    @Override
    public String getMode() {
        return isDraftWorkflow() ? JiraWorkflow.DRAFT : JiraWorkflow.LIVE;
    }

    @Override
    public boolean isDraftWorkflow() {
        return row.draftOf() != null;
    }

    @Override
    public boolean hasDraftWorkflow() {
        return !isDraftWorkflow() && objects.workflows().draftOf(row.name()).isPresent();
    }

    @Override
    public boolean isDefault() {
        return WorkflowStore.DEFAULT.equals(row.name());
    }

    @Override
    public boolean isSystemWorkflow() {
        return row.system();
    }

    @Override
    public boolean isActive() {
        return !isDraftWorkflow() && objects.workflows().isActive(row.name());
    }

    @Override
    public boolean isEditable() {
        return !isSystemWorkflow() && !isActive();
    }

    @Override
    public String getActionType(ActionDescriptor action) {
        if (isInitialAction(action)) {
            return JiraWorkflow.ACTION_TYPE_INITIAL;
        }
        if (isGlobalAction(action)) {
            return JiraWorkflow.ACTION_TYPE_GLOBAL;
        }
        return isCommonAction(action) ? JiraWorkflow.ACTION_TYPE_COMMON : JiraWorkflow.ACTION_TYPE_ORDINARY;
    }

    private boolean isInitialAction(ActionDescriptor action) {
        return descriptor.getInitialActions().contains(action);
    }

    private boolean isGlobalAction(ActionDescriptor action) {
        return descriptor.getGlobalActions().contains(action);
    }

    private boolean isCommonAction(ActionDescriptor action) {
        return descriptor.getCommonActions().containsKey(action.getId());
    }

    @Override
    public Status getLinkedStatus(StepDescriptor step) {
        return objects.objects().status(WorkflowXml.statusId(step));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalJiraWorkflow that
                && row.name().equals(that.row.name())
                && Objects.equals(row.draftOf(), that.row.draftOf());
    }

    @Override
    public int hashCode() {
        return row.name().hashCode();
    }

    @Override
    public String toString() {
        return getDisplayName();
    }
}
