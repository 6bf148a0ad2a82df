package dev.partnerescalation.host.issue;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.host.store.RemoteLinkRow;
import dev.partnerescalation.host.store.RemoteLinkStore;
import java.util.List;

/** {@link RemoteIssueLinkManager} over the stored web links. */
final class LocalRemoteIssueLinkManager implements RemoteIssueLinkManager {

    private final RemoteLinkStore links;

    LocalRemoteIssueLinkManager(RemoteLinkStore links) {
        this.links = links;
    }

    /** As Jira's, it asks for no permission, but wants a title and an address. */
    @Override
    public RemoteIssueLink createRemoteIssueLink(RemoteIssueLink link, ApplicationUser user) throws CreateException {
        if (isBlank(link.getTitle()) || isBlank(link.getUrl())) {
            throw new CreateException("A remote issue link needs a title and an address");
        }
        RemoteLinkRow wanted = new RemoteLinkRow(
                0,
                link.getIssueId(),
                link.getGlobalId(),
                link.getTitle(),
                null,
                link.getUrl(),
                null,
                null,
                link.getRelationship(),
                null,
                null,
                null);
        return links.find(links.create(wanted)).map(IssueObjects::webLink).orElseThrow();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    @Override
    public List<RemoteIssueLink> getRemoteIssueLinksForIssue(Issue issue) {
        return links.of(issue.getId()).stream().map(IssueObjects::webLink).toList();
    }
}
