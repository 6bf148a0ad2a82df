package dev.partnerescalation.host.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.host.store.RemoteLinkRow;
import dev.partnerescalation.host.store.RemoteLinkStore;
import java.util.List;

/** Plays {@link RemoteIssueLinkManager}. */
final class LocalRemoteIssueLinkManager {

    private final RemoteLinkStore links;

    LocalRemoteIssueLinkManager(RemoteLinkStore links) {
        this.links = links;
    }

    public List<RemoteIssueLink> getRemoteIssueLinksForIssue(Issue issue) {
        return links.of(issue.getId()).stream().map(IssueObjects::webLink).toList();
    }

    public RemoteIssueLink getRemoteIssueLink(Long id) {
        return links.find(id).map(IssueObjects::webLink).orElse(null);
    }

    public RemoteIssueLink getRemoteIssueLinkByGlobalId(Issue issue, String globalId) {
        return links.find(issue.getId(), globalId).map(IssueObjects::webLink).orElse(null);
    }

    public RemoteIssueLink createRemoteIssueLink(RemoteIssueLink link, ApplicationUser user) {
        long id = links.create(new RemoteLinkRow(
                0,
                link.getIssueId(),
                link.getGlobalId(),
                link.getTitle(),
                link.getSummary(),
                link.getUrl(),
                link.getIconUrl(),
                link.getIconTitle(),
                link.getRelationship(),
                link.isResolved(),
                link.getApplicationType(),
                link.getApplicationName()));
        return getRemoteIssueLink(id);
    }

    public void removeRemoteIssueLink(Long id, ApplicationUser user) {
        links.remove(id);
    }

    public void removeRemoteIssueLinkByGlobalId(Issue issue, String globalId, ApplicationUser user) {
        links.find(issue.getId(), globalId).ifPresent(link -> links.remove(link.id()));
    }
}
