package dev.partnerescalation.host.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import dev.partnerescalation.host.store.RemoteLinkStore;
import java.util.List;

/** {@link RemoteIssueLinkManager} over the stored web links. */
final class LocalRemoteIssueLinkManager implements RemoteIssueLinkManager {

    private final RemoteLinkStore links;

    LocalRemoteIssueLinkManager(RemoteLinkStore links) {
        this.links = links;
    }

    @Override
    public List<RemoteIssueLink> getRemoteIssueLinksForIssue(Issue issue) {
        return links.of(issue.getId()).stream().map(IssueObjects::webLink).toList();
    }
}
