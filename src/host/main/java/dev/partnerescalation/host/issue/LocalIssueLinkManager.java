package dev.partnerescalation.host.issue;

import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import dev.partnerescalation.host.store.LinkRow;
import java.util.List;

/** {@link IssueLinkManager} over the stored links; like Jira's it shows links to issues that the acting user may not browse. */
final class LocalIssueLinkManager implements IssueLinkManager {

    private final Links links;
    private final IssueObjects objects;

    LocalIssueLinkManager(Links links, IssueObjects objects) {
        this.links = links;
        this.objects = objects;
    }

    @Override
    public List<IssueLink> getOutwardLinks(Long sourceId) {
        return objects(links.store().outward(sourceId));
    }

    @Override
    public List<IssueLink> getInwardLinks(Long destinationId) {
        return objects(links.store().inward(destinationId));
    }

    private List<IssueLink> objects(List<LinkRow> rows) {
        return rows.stream().map(objects::link).toList();
    }
}
