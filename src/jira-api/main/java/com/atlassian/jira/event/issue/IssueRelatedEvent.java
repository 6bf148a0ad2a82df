package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.JiraEvent;
import com.atlassian.jira.issue.Issue;

/** Signature of Jira's public type IssueRelatedEvent, for compiling only. */
public interface IssueRelatedEvent extends JiraEvent {
    Issue getIssue();
}
