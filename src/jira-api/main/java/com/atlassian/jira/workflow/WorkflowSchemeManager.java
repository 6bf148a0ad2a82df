package com.atlassian.jira.workflow;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.SchemeManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Signature of Jira's public type WorkflowSchemeManager, for compiling only. A public app built for Jira 8.21.0 uses it. */
public interface WorkflowSchemeManager extends SchemeManager {
    AssignableWorkflowScheme.Builder assignableBuilder();

    AssignableWorkflowScheme cleanUpSchemeDraft(Project project, ApplicationUser applicationUser);

    void clearWorkflowCache();

    AssignableWorkflowScheme createScheme(AssignableWorkflowScheme assignableWorkflowScheme);

    boolean deleteWorkflowScheme(WorkflowScheme workflowScheme);

    Iterable<AssignableWorkflowScheme> getAssignableSchemes();

    String getAssociationType();

    AssignableWorkflowScheme getDefaultWorkflowScheme();

    String getEntityName();

    AssignableWorkflowScheme getParentForDraft(long number);

    List<Project> getProjectsUsing(AssignableWorkflowScheme assignableWorkflowScheme);

    String getSchemeDesc();

    String getSchemeEntityName();

    Iterable<WorkflowScheme> getSchemesForWorkflowIncludingDrafts(JiraWorkflow jiraWorkflow);

    Map<String, String> getWorkflowMap(Project project);

    String getWorkflowName(Project project, String text);

    AssignableWorkflowScheme getWorkflowSchemeObj(long number);

    AssignableWorkflowScheme getWorkflowSchemeObj(Project project);

    AssignableWorkflowScheme getWorkflowSchemeObj(String text);

    boolean hasDraft(AssignableWorkflowScheme assignableWorkflowScheme);

    boolean isActive(WorkflowScheme workflowScheme);

    boolean isUsingDefaultScheme(Project project);

    void updateSchemesForRenamedWorkflow(String text, String text2);

    AssignableWorkflowScheme updateWorkflowScheme(AssignableWorkflowScheme assignableWorkflowScheme);

    <T> T waitForUpdatesToFinishAndExecute(AssignableWorkflowScheme assignableWorkflowScheme, Callable<T> callable)
            throws Exception;
}
