package com.atlassian.jira.workflow;

/** Names of the parameters and views of transitions. Known from Jira 7.13; no newer use by a public app was seen. */
public interface WorkflowTransitionUtil {
    String FIELD_COMMENT = "comment";

    String VIEW_SCREEN = "fieldscreen";
}
