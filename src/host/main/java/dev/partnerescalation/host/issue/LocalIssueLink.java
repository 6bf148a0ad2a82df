package dev.partnerescalation.host.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import dev.partnerescalation.host.store.LinkRow;

/** Plays {@link IssueLink}. */
record LocalIssueLink(LinkRow row, IssueObjects objects) {

    public Long getId() {
        return row.id();
    }

    public Long getLinkTypeId() {
        return row.typeId();
    }

    public IssueLinkType getIssueLinkType() {
        return objects.config().linkType(row.typeId());
    }

    public Long getSourceId() {
        return row.sourceId();
    }

    public Issue getSourceObject() {
        return objects.issue(row.sourceId());
    }

    public Long getDestinationId() {
        return row.destinationId();
    }

    public Issue getDestinationObject() {
        return objects.issue(row.destinationId());
    }

    public Long getSequence() {
        return row.sequence();
    }

    public boolean isSystemLink() {
        return getIssueLinkType().isSystemLinkType();
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
