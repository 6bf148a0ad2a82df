package dev.partnerescalation.host.issue;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.host.store.IssueRow;
import dev.partnerescalation.host.store.LinkRow;
import dev.partnerescalation.host.user.Users;
import java.util.List;

/** {@link IssueLinkManager} over the stored links; like Jira's it shows links to issues that the acting user may not browse. */
final class LocalIssueLinkManager implements IssueLinkManager {

    private final Links links;
    private final Issues issues;
    private final IssueObjects objects;
    private final Users users;

    LocalIssueLinkManager(Links links, Issues issues, IssueObjects objects, Users users) {
        this.links = links;
        this.issues = issues;
        this.objects = objects;
        this.users = users;
    }

    /** As Jira's, it asks for no permission. */
    @Override
    public void createIssueLink(
            Long sourceIssueId,
            Long destinationIssueId,
            Long issueLinkTypeId,
            Long sequence,
            ApplicationUser remoteUser)
            throws CreateException {
        IssueRow source = row(sourceIssueId);
        IssueRow destination = row(destinationIssueId);
        links.create(
                issueLinkTypeId,
                source,
                destination,
                sequence,
                users.of(remoteUser).key());
    }

    private IssueRow row(Long id) throws CreateException {
        return issues.byId(id).orElseThrow(() -> new CreateException("There is no issue " + id));
    }

    @Override
    public List<IssueLink> getOutwardLinks(Long sourceId) {
        return objects(links.store().outward(sourceId));
    }

    @Override
    public List<IssueLink> getInwardLinks(Long destinationId) {
        return objects(links.store().inward(destinationId));
    }

    /** Local Jira has no switch for it. */
    @Override
    public boolean isLinkingEnabled() {
        return true;
    }

    /** As Jira's, it asks for no permission; a link that is gone already is no error. */
    @Override
    public void removeIssueLink(IssueLink issueLink, ApplicationUser remoteUser) {
        links.store()
                .find(issueLink.getId())
                .ifPresent(link -> links.remove(link, users.of(remoteUser).key()));
    }

    private List<IssueLink> objects(List<LinkRow> rows) {
        return rows.stream().map(objects::link).toList();
    }
}
