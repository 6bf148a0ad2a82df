package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.status.Status;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;

/**
 * A workflow by name: the live one or its draft. Its descriptor is a copy; what is changed in it is stored by the
 * manager. A public app built for Jira 11.3.8 uses it.
 */
public interface JiraWorkflow {
    String ACTION_SCREEN_ATTRIBUTE = "jira.fieldscreen.id";

    String ACTION_TYPE_COMMON = "common";

    String ACTION_TYPE_GLOBAL = "global";

    String ACTION_TYPE_INITIAL = "initial";

    String ACTION_TYPE_ORDINARY = "ordinary";

    String DRAFT = "draft";

    String JIRA_META_ATTRIBUTE_I18N = "jira.i18n.title";

    String JIRA_META_ATTRIBUTE_I18N_SUBMIT = "jira.i18n.submit";

    String LIVE = "live";

    String STEP_STATUS_KEY = "jira.status.id";

    String WORKFLOW_DESCRIPTION_ATTRIBUTE = "jira.description";

    String getActionType(ActionDescriptor actionDescriptor);

    String getDescription();

    WorkflowDescriptor getDescriptor();

    String getDisplayName();

    Status getLinkedStatus(StepDescriptor stepDescriptor);

    String getMode();

    String getName();

    boolean hasDraftWorkflow();

    boolean isActive() throws WorkflowException;

    boolean isDefault();

    boolean isDraftWorkflow();

    boolean isEditable() throws WorkflowException;

    boolean isSystemWorkflow() throws WorkflowException;
}
