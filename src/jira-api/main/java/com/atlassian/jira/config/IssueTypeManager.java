package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

/** Signature of Jira's public type IssueTypeManager, for compiling only. A public app built for Jira 9.4.1 uses it. */
public interface IssueTypeManager {
    IssueType createIssueType(String text, String text2, Long number);

    IssueType createSubTaskIssueType(String text, String text2, Long number);

    IssueType createSubTaskIssueType(String text, String text2, String text3);

    Collection<IssueType> getAvailableIssueTypes(IssueType issueType);

    IssueType getIssueType(String text);

    Collection<IssueType> getIssueTypes();

    boolean hasAssociatedIssues(IssueType issueType);

    void removeIssueType(String text, String text2);

    void updateIssueType(IssueType issueType, String text, String text2, Long number);
}
