package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;

/** Signature of Jira's public type JiraWorkflow, for compiling only. A public app built for Jira 8.21.0 uses it. */
public interface JiraWorkflow extends Comparable<JiraWorkflow> {
    int ACTION_ORIGIN_STEP_ID = -1;

    String ACTION_SCREEN_ATTRIBUTE = "jira.fieldscreen.id";

    String ACTION_TYPE_COMMON = "common";

    String ACTION_TYPE_GLOBAL = "global";

    String ACTION_TYPE_INITIAL = "initial";

    String ACTION_TYPE_ORDINARY = "ordinary";

    String DEFAULT_WORKFLOW_NAME = "jira";

    String DRAFT = "draft";

    String JIRA_META_ATTRIBUTE_EDIT_ALLOWED = "jira.issue.editable";

    String JIRA_META_ATTRIBUTE_EXCLUDE_RESOLUTION = "jira.field.resolution.exclude";

    String JIRA_META_ATTRIBUTE_I18N = "jira.i18n.title";

    String JIRA_META_ATTRIBUTE_I18N_SUBMIT = "jira.i18n.submit";

    String JIRA_META_ATTRIBUTE_INCLUDE_RESOLUTION = "jira.field.resolution.include";

    String JIRA_META_ATTRIBUTE_KEY_PREFIX = "jira.";

    String JIRA_META_ATTRIBUTE_PERMISSION = "jira.permission";

    String JIRA_META_UPDATED_DATE = "jira.updated.date";

    String JIRA_META_UPDATE_AUTHOR_KEY = "jira.update.author.key";

    String LIVE = "live";

    String STEP_STATUS_KEY = "jira.status.id";

    String WORKFLOW_DESCRIPTION_ATTRIBUTE = "jira.description";

    String WORKFLOW_VIEW_FIELDLAYOUT_KEY_ATTRIBUTE = "jira.view.fieldlayout.key";

    String getActionType(ActionDescriptor actionDescriptor);

    Collection<ActionDescriptor> getActionsByName(String text);

    Collection<ActionDescriptor> getActionsForScreen(FieldScreen fieldScreen);

    Collection<ActionDescriptor> getActionsWithResult(StepDescriptor stepDescriptor);

    Collection<ActionDescriptor> getAllActions();

    String getDescription();

    WorkflowDescriptor getDescriptor();

    String getDisplayName();

    Status getLinkedStatus(StepDescriptor stepDescriptor);

    String getLinkedStatusId(StepDescriptor stepDescriptor);

    Set<String> getLinkedStatusIds();

    List<Status> getLinkedStatusObjects();

    StepDescriptor getLinkedStep(Status status);

    String getMode();

    String getName();

    int getNextActionId();

    Collection<FunctionDescriptor> getPostFunctionsForTransition(ActionDescriptor actionDescriptor);

    Collection<StepDescriptor> getStepsForTransition(ActionDescriptor actionDescriptor);

    ApplicationUser getUpdateAuthor();

    String getUpdateAuthorName();

    Date getUpdatedDate();

    boolean hasDraftWorkflow();

    boolean isActive() throws WorkflowException;

    boolean isCommonAction(ActionDescriptor actionDescriptor);

    boolean isDefault();

    boolean isDraftWorkflow();

    boolean isEditable() throws WorkflowException;

    boolean isGlobalAction(ActionDescriptor actionDescriptor);

    boolean isInitialAction(ActionDescriptor actionDescriptor);

    boolean isOrdinaryAction(ActionDescriptor actionDescriptor);

    boolean isSystemWorkflow() throws WorkflowException;

    boolean removeStep(StepDescriptor stepDescriptor);

    void reset();
}
