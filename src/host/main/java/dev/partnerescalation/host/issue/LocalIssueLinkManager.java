package dev.partnerescalation.host.issue;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.host.store.IssueRow;
import dev.partnerescalation.host.store.LinkRow;
import java.util.Collection;
import java.util.List;

/** Plays {@link IssueLinkManager}; like Jira's it shows links to issues that the acting user may not browse. */
final class LocalIssueLinkManager {

    private final Links links;
    private final Issues issues;
    private final IssueObjects objects;

    LocalIssueLinkManager(Links links, Issues issues, IssueObjects objects) {
        this.links = links;
        this.issues = issues;
        this.objects = objects;
    }

    public List<IssueLink> getOutwardLinks(Long sourceId) {
        return proxies(links.store().outward(sourceId));
    }

    public List<IssueLink> getInwardLinks(Long destinationId) {
        return proxies(links.store().inward(destinationId));
    }

    public Collection<IssueLink> getIssueLinks(Long linkTypeId) {
        return proxies(links.store().ofType(linkTypeId));
    }

    public IssueLink getIssueLink(Long id) {
        return links.store().find(id).map(objects::link).orElse(null);
    }

    public IssueLink getIssueLink(Long sourceId, Long destinationId, Long linkTypeId) {
        return links.store()
                .find(linkTypeId, sourceId, destinationId)
                .map(objects::link)
                .orElse(null);
    }

    public void createIssueLink(Long sourceId, Long destinationId, Long linkTypeId, Long sequence, ApplicationUser user)
            throws CreateException {
        if (links.types().find(linkTypeId).isEmpty()) {
            throw new CreateException("There is no link type " + linkTypeId);
        }
        links.create(linkTypeId, issue(sourceId), issue(destinationId), sequence, user == null ? null : user.getKey());
    }

    public void removeIssueLink(IssueLink link, ApplicationUser user) {
        links.store().find(link.getId()).ifPresent(row -> links.remove(row, user == null ? null : user.getKey()));
    }

    public boolean isLinkingEnabled() {
        return true;
    }

    private IssueRow issue(Long id) throws CreateException {
        return issues.byId(id).orElseThrow(() -> new CreateException("There is no issue " + id));
    }

    private List<IssueLink> proxies(List<LinkRow> rows) {
        return rows.stream().map(objects::link).toList();
    }
}
