package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.StoreException;
import com.opensymphony.workflow.Workflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Signature of Jira's public type WorkflowManager, for compiling only. A public app built for Jira 8.21.0 uses it. */
public interface WorkflowManager {
    void copyAndDeleteDraftsForInactiveWorkflowsIn(ApplicationUser applicationUser, Iterable<JiraWorkflow> items);

    JiraWorkflow copyWorkflow(ApplicationUser applicationUser, String text, String text2, JiraWorkflow jiraWorkflow);

    JiraWorkflow createDraftWorkflow(ApplicationUser applicationUser, String text)
            throws IllegalStateException, IllegalArgumentException;

    void createWorkflow(ApplicationUser applicationUser, JiraWorkflow jiraWorkflow) throws WorkflowException;

    boolean deleteDraftWorkflow(String text) throws IllegalArgumentException;

    void deleteWorkflow(JiraWorkflow jiraWorkflow) throws WorkflowException;

    ActionDescriptor getActionDescriptor(Issue issue, int number);

    Collection<JiraWorkflow> getActiveWorkflows() throws WorkflowException;

    JiraWorkflow getDefaultWorkflow() throws WorkflowException;

    JiraWorkflow getDraftWorkflow(String text) throws IllegalArgumentException;

    String getNextStatusIdForAction(Issue issue, int number);

    Map<ActionDescriptor, Collection<FunctionDescriptor>> getPostFunctionsForWorkflow(JiraWorkflow jiraWorkflow);

    String getStepId(long number, String text);

    WorkflowStore getStore() throws StoreException;

    JiraWorkflow getWorkflow(Issue issue) throws WorkflowException;

    JiraWorkflow getWorkflow(Long number, String text) throws WorkflowException;

    JiraWorkflow getWorkflow(String text);

    JiraWorkflow getWorkflowClone(String text);

    JiraWorkflow getWorkflowFromScheme(WorkflowScheme workflowScheme, String text) throws WorkflowException;

    Collection<JiraWorkflow> getWorkflows();

    Iterable<JiraWorkflow> getWorkflowsFromScheme(Scheme scheme) throws WorkflowException;

    List<JiraWorkflow> getWorkflowsIncludingDrafts();

    boolean isActive(JiraWorkflow jiraWorkflow) throws WorkflowException;

    boolean isEditable(Issue issue);

    boolean isSystemWorkflow(JiraWorkflow jiraWorkflow) throws WorkflowException;

    Workflow makeWorkflow(ApplicationUser applicationUser);

    Workflow makeWorkflowWithUserKey(String text);

    Workflow makeWorkflowWithUserName(String text);

    void migrateIssueToWorkflow(MutableIssue mutableIssue, JiraWorkflow jiraWorkflow, Status status)
            throws WorkflowException;

    void overwriteActiveWorkflow(ApplicationUser applicationUser, String text);

    void replaceConditionInTransition(
            ActionDescriptor actionDescriptor, Map<String, String> values, Map<String, String> values2);

    void saveWorkflowWithoutAudit(JiraWorkflow jiraWorkflow) throws WorkflowException;

    void updateWorkflow(ApplicationUser applicationUser, JiraWorkflow jiraWorkflow);

    void updateWorkflowNameAndDescription(
            ApplicationUser applicationUser, JiraWorkflow jiraWorkflow, String text, String text2);

    boolean workflowExists(String text) throws WorkflowException;
}
