package com.atlassian.jira.issue.link;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** Signature of Jira's public type RemoteIssueLinkManager, for compiling only. Known from Jira 7.13; no newer use by a public app was seen. */
public interface RemoteIssueLinkManager {
    RemoteIssueLink createRemoteIssueLink(RemoteIssueLink remoteIssueLink, ApplicationUser applicationUser)
            throws CreateException;

    RemoteIssueLink getRemoteIssueLink(Long number);

    RemoteIssueLink getRemoteIssueLinkByGlobalId(Issue issue, String text);

    List<RemoteIssueLink> getRemoteIssueLinksForIssue(Issue issue);

    long getTotalRemoteIssueLinkCountByGlobalId(String text);

    void removeRemoteIssueLink(Long number, ApplicationUser applicationUser);

    void removeRemoteIssueLinkByGlobalId(Issue issue, String text, ApplicationUser applicationUser);
}
