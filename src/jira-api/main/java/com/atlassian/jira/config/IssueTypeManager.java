package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

/**
 * The issue types; a new one also joins the default issue type scheme. A public app built for Jira 11.3.6 uses it.
 */
public interface IssueTypeManager {
    IssueType createIssueType(String name, String description, Long avatarId);

    IssueType getIssueType(String id);

    Collection<IssueType> getIssueTypes();

    boolean hasAssociatedIssues(IssueType issueType);
}
