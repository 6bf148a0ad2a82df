package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/**
 * Reads, copies and changes workflows. One that is in use changes only through its draft. A public app built for
 * Jira 11.3.8 uses it.
 */
public interface WorkflowManager {

    JiraWorkflow copyWorkflow(
            ApplicationUser user,
            String clonedWorkflowName,
            String clonedWorkflowDescription,
            JiraWorkflow workflowToClone);

    JiraWorkflow createDraftWorkflow(ApplicationUser user, String parentWorkflowName)
            throws IllegalStateException, IllegalArgumentException;

    boolean deleteDraftWorkflow(String parentWorkflowName) throws IllegalArgumentException;

    JiraWorkflow getDefaultWorkflow() throws WorkflowException;

    JiraWorkflow getDraftWorkflow(String parentWorkflowName) throws IllegalArgumentException;

    JiraWorkflow getWorkflow(Issue issue) throws WorkflowException;

    JiraWorkflow getWorkflow(String name);

    JiraWorkflow getWorkflowClone(String name);

    Collection<JiraWorkflow> getWorkflows();

    List<JiraWorkflow> getWorkflowsIncludingDrafts();

    void overwriteActiveWorkflow(ApplicationUser user, String parentWorkflowName);

    void updateWorkflow(ApplicationUser user, JiraWorkflow workflow);

    boolean workflowExists(String name) throws WorkflowException;
}
