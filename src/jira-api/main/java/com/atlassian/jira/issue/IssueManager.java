package com.atlassian.jira.issue;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Signature of Jira's public type IssueManager, for compiling only. A public app built for Jira 11.3.3 uses it. */
public interface IssueManager {
    boolean atLeastOneIssueExists();

    Issue createIssueObject(ApplicationUser applicationUser, Issue issue) throws CreateException;

    Issue createIssueObject(ApplicationUser applicationUser, Map<String, Object> values) throws CreateException;

    Issue createIssueObject(String text, Map<String, Object> values) throws CreateException;

    void deleteIssueNoEvent(Issue issue) throws RemoveException;

    Issue findMovedIssue(String text);

    Set<String> getAllIssueKeys(Long number);

    Set<Long> getIdsOfMissingIssues(Set<Long> items);

    MutableIssue getIssueByCurrentKey(String text);

    MutableIssue getIssueByKeyIgnoreCase(String text);

    long getIssueCount();

    long getIssueCountForProject(Long number);

    MutableIssue getIssueObject(Long number);

    MutableIssue getIssueObject(String text);

    List<Issue> getIssueObjects(Collection<Long> items);

    Set<String> getKeysOfMissingIssues(Set<String> items);

    long getUnassignedIssueCount();

    List<Issue> getVotedIssues(ApplicationUser applicationUser);

    List<Issue> getVotedIssuesOverrideSecurity(ApplicationUser applicationUser);

    List<Issue> getWatchedIssues(ApplicationUser applicationUser);

    List<Issue> getWatchedIssuesOverrideSecurity(ApplicationUser applicationUser);

    List<ApplicationUser> getWatchersFor(Issue issue);

    boolean hasUnassignedIssues();

    boolean isEditable(Issue issue);

    boolean isEditable(Issue issue, ApplicationUser applicationUser);

    void recordMovedIssueKey(Issue issue);
}
