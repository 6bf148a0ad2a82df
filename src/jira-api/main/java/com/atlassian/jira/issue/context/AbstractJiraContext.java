package com.atlassian.jira.issue.context;

import java.util.Comparator;
import java.util.Objects;

/** A node of the context tree of custom fields: everywhere, or one project. Known from Jira 7.13; no newer use by a public app was seen. */
public abstract class AbstractJiraContext implements JiraContextNode {

    @Override
    public boolean isInContext(IssueContext issueContext) {
        return getProjectId() == null || getProjectId().equals(issueContext.getProjectId());
    }

    @Override
    public int compareTo(JiraContextNode other) {
        return Comparator.nullsFirst(Comparator.<Long>naturalOrder()).compare(getProjectId(), other.getProjectId());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JiraContextNode that && Objects.equals(getProjectId(), that.getProjectId());
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(getProjectId());
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "[" + getProjectId() + "]";
    }
}
