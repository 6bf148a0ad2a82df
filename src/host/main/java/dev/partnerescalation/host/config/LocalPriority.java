package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.priority.Priority;
import dev.partnerescalation.host.store.PriorityRow;

/** Plays {@link Priority}. */
final class LocalPriority extends LocalIssueConstant {

    private final PriorityRow row;

    LocalPriority(PriorityRow row, ConfigReader reader) {
        super(
                new Constant(
                        TranslatableKind.PRIORITY,
                        row.id(),
                        row.name(),
                        row.description(),
                        row.iconUrl(),
                        row.sequence()),
                reader);
        this.row = row;
    }

    public String getStatusColor() {
        return row.statusColor();
    }

    public String getSvgIconUrl() {
        return row.iconUrl();
    }
}
