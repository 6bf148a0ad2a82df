package com.atlassian.jira.issue.link;

import com.atlassian.jira.issue.Issue;
import java.util.List;

/** Finds the web links of an issue. A public app built for Jira 10.3.1 uses it. */
public interface RemoteIssueLinkManager {

    List<RemoteIssueLink> getRemoteIssueLinksForIssue(Issue issue);
}
