package com.atlassian.jira.workflow;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.SchemeManager;
import java.util.List;

/** Reads, creates and changes workflow schemes. A public app built for Jira 11.3.8 uses it. */
public interface WorkflowSchemeManager extends SchemeManager {
    AssignableWorkflowScheme.Builder assignableBuilder();

    AssignableWorkflowScheme createScheme(AssignableWorkflowScheme scheme);

    Iterable<AssignableWorkflowScheme> getAssignableSchemes();

    List<Project> getProjectsUsing(AssignableWorkflowScheme scheme);

    String getWorkflowName(Project project, String issueTypeId);

    AssignableWorkflowScheme getWorkflowSchemeObj(Project project);

    AssignableWorkflowScheme updateWorkflowScheme(AssignableWorkflowScheme scheme);
}
