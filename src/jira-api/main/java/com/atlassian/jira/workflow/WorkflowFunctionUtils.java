package com.atlassian.jira.workflow;

/** Names of what Jira puts into the transient variables of a transition. Known from Jira 7.13; no newer use by a public app was seen. */
public class WorkflowFunctionUtils {
    public static final String ORIGINAL_ISSUE_KEY = "originalissueobject";
}
