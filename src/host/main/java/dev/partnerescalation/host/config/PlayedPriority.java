package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.priority.Priority;
import dev.partnerescalation.host.store.PriorityRow;

/** Plays {@link Priority}. */
final class PlayedPriority extends PlayedConstant {

    private final PriorityRow row;

    PlayedPriority(PriorityRow row, Reader reader) {
        super(
                new Constant(Kind.PRIORITY, row.id(), row.name(), row.description(), row.iconUrl(), row.sequence()),
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
