package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.link.IssueLinkType;
import dev.partnerescalation.host.store.LinkTypeRow;

/** {@link IssueLinkType} over a stored type. */
record LocalIssueLinkType(LinkTypeRow row) implements IssueLinkType {

    @Override
    public Long getId() {
        return row.id();
    }

    @Override
    public String getName() {
        return row.name();
    }

    @Override
    public String getOutward() {
        return row.outward();
    }

    @Override
    public String getInward() {
        return row.inward();
    }

    @Override
    public boolean isSystemLinkType() {
        return row.style() != null && row.style().startsWith("jira_");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalIssueLinkType that && row.id() == that.row.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(row.id());
    }
}
