package com.atlassian.jira.issue.link;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** Adds and finds the web links of an issue. A public app built for Jira 10.3.1 uses it. */
public interface RemoteIssueLinkManager {

    RemoteIssueLink createRemoteIssueLink(RemoteIssueLink remoteIssueLink, ApplicationUser user) throws CreateException;

    List<RemoteIssueLink> getRemoteIssueLinksForIssue(Issue issue);
}
