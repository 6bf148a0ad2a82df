package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dev.partnerescalation.host.store.WorkflowRow;
import dev.partnerescalation.host.store.WorkflowStore;
import dev.partnerescalation.host.workflow.WorkflowXml;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Plays {@link JiraWorkflow} around a descriptor. */
final class LocalJiraWorkflow {

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

    public WorkflowDescriptor getDescriptor() {
        return descriptor;
    }

    public String getName() {
        return row.name();
    }

    public String getDisplayName() {
        return row.draftOf() == null ? row.name() : row.name() + " (Draft)";
    }

    /** As in Jira, kept in the descriptor. */
    public String getDescription() {
        return Objects.toString(descriptor.getMetaAttributes().get(JiraWorkflow.WORKFLOW_DESCRIPTION_ATTRIBUTE), "");
    }

    public String getMode() {
        return isDraftWorkflow() ? JiraWorkflow.DRAFT : JiraWorkflow.LIVE;
    }

    public boolean isDraftWorkflow() {
        return row.draftOf() != null;
    }

    public boolean hasDraftWorkflow() {
        return !isDraftWorkflow() && objects.workflows().draftOf(row.name()).isPresent();
    }

    public boolean isDefault() {
        return WorkflowStore.DEFAULT.equals(row.name());
    }

    public boolean isSystemWorkflow() {
        return row.system();
    }

    public boolean isActive() {
        return !isDraftWorkflow() && objects.workflows().isActive(row.name());
    }

    public boolean isEditable() {
        return !isSystemWorkflow() && !isActive();
    }

    public ApplicationUser getUpdateAuthor() {
        return objects.objects().person(row.updateAuthor());
    }

    public String getUpdateAuthorName() {
        return row.updateAuthor();
    }

    public Date getUpdatedDate() {
        return row.updated() == null ? null : Date.from(row.updated());
    }

    public Collection<ActionDescriptor> getAllActions() {
        Set<ActionDescriptor> actions = new LinkedHashSet<>(actions(descriptor.getInitialActions()));
        actions.addAll(actions(descriptor.getGlobalActions()));
        steps().forEach(step -> actions.addAll(actions(step.getActions())));
        return actions;
    }

    public Collection<ActionDescriptor> getActionsByName(String name) {
        return getAllActions().stream()
                .filter(action -> action.getName().equals(name))
                .toList();
    }

    public Collection<ActionDescriptor> getActionsWithResult(StepDescriptor step) {
        return getAllActions().stream()
                .filter(action -> action.getUnconditionalResult().getStep() == step.getId())
                .toList();
    }

    public Collection<StepDescriptor> getStepsForTransition(ActionDescriptor action) {
        return steps().stream()
                .filter(step -> step.getActions().contains(action))
                .toList();
    }

    @SuppressWarnings("unchecked") // the lists of OSWorkflow are raw
    public Collection<FunctionDescriptor> getPostFunctionsForTransition(ActionDescriptor action) {
        return (List<FunctionDescriptor>) action.getUnconditionalResult().getPostFunctions();
    }

    public String getActionType(ActionDescriptor action) {
        if (isInitialAction(action)) {
            return JiraWorkflow.ACTION_TYPE_INITIAL;
        }
        if (isGlobalAction(action)) {
            return JiraWorkflow.ACTION_TYPE_GLOBAL;
        }
        return isCommonAction(action) ? JiraWorkflow.ACTION_TYPE_COMMON : JiraWorkflow.ACTION_TYPE_ORDINARY;
    }

    public boolean isInitialAction(ActionDescriptor action) {
        return descriptor.getInitialActions().contains(action);
    }

    public boolean isGlobalAction(ActionDescriptor action) {
        return descriptor.getGlobalActions().contains(action);
    }

    public boolean isCommonAction(ActionDescriptor action) {
        return descriptor.getCommonActions().containsKey(action.getId());
    }

    public boolean isOrdinaryAction(ActionDescriptor action) {
        return !isInitialAction(action) && !isGlobalAction(action) && !isCommonAction(action);
    }

    /** Ids go up in tens, as those of workflows that Jira's pages made. */
    public int getNextActionId() {
        int highest =
                getAllActions().stream().mapToInt(ActionDescriptor::getId).max().orElse(0);
        return highest / 10 * 10 + 11;
    }

    public Status getLinkedStatus(StepDescriptor step) {
        return objects.objects().status(WorkflowXml.statusId(step));
    }

    public String getLinkedStatusId(StepDescriptor step) {
        return Long.toString(WorkflowXml.statusId(step));
    }

    public List<Status> getLinkedStatusObjects() {
        return steps().stream().map(this::getLinkedStatus).toList();
    }

    public Set<String> getLinkedStatusIds() {
        Set<String> ids = new LinkedHashSet<>();
        steps().forEach(step -> ids.add(getLinkedStatusId(step)));
        return ids;
    }

    public StepDescriptor getLinkedStep(Status status) {
        return steps().stream()
                .filter(step -> getLinkedStatusId(step).equals(status.getId()))
                .findFirst()
                .orElse(null);
    }

    public boolean removeStep(StepDescriptor step) {
        return descriptor.getSteps().remove(step);
    }

    public int compareTo(Object other) {
        return row.name().compareTo(((JiraWorkflow) other).getName());
    }

    @SuppressWarnings("unchecked") // the lists of OSWorkflow are raw
    private List<StepDescriptor> steps() {
        return descriptor.getSteps();
    }

    @SuppressWarnings("unchecked") // the lists of OSWorkflow are raw
    private static List<ActionDescriptor> actions(List<?> actions) {
        return (List<ActionDescriptor>) actions;
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
