package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.link.IssueLinkType;
import dev.partnerescalation.host.store.LinkTypeRow;

/** Plays {@link IssueLinkType}. */
record LocalIssueLinkType(LinkTypeRow row) {

    public Long getId() {
        return row.id();
    }

    public String getName() {
        return row.name();
    }

    public String getOutward() {
        return row.outward();
    }

    public String getInward() {
        return row.inward();
    }

    public String getStyle() {
        return row.style();
    }

    public boolean isSubTaskLinkType() {
        return "jira_subtask".equals(row.style());
    }

    public boolean isSystemLinkType() {
        return row.style() != null && row.style().startsWith("jira_");
    }

    public int compareTo(Object other) {
        return getName().compareTo(((IssueLinkType) other).getName());
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
