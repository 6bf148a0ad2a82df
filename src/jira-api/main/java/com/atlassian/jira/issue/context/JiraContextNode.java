package com.atlassian.jira.issue.context;

import java.util.Map;

/** Signature of Jira's public type JiraContextNode, for compiling only. Known from Jira 7.13; no newer use by a public app was seen. */
public interface JiraContextNode extends IssueContext, Comparable<JiraContextNode> {
    String FIELD_PROJECT = "project";

    Map<String, Object> appendToParamsMap(Map<String, Object> values);

    JiraContextNode getParent();

    boolean hasParentContext();

    boolean isInContext(IssueContext issueContext);
}
