package dev.partnerescalation.host.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import dev.partnerescalation.host.store.LinkRow;

/** {@link IssueLink} over a stored link. */
record LocalIssueLink(LinkRow row, IssueObjects objects) implements IssueLink {

    @Override
    public Long getId() {
        return row.id();
    }

    @Override
    public Long getLinkTypeId() {
        return row.typeId();
    }

    @Override
    public Issue getSourceObject() {
        return objects.issue(row.sourceId());
    }

    @Override
    public Issue getDestinationObject() {
        return objects.issue(row.destinationId());
    }

    @Override
    public boolean isSystemLink() {
        return objects.config().linkType(row.typeId()).isSystemLinkType();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalIssueLink that && row.id() == that.row.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(row.id());
    }
}
