package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.priority.Priority;
import dev.partnerescalation.host.store.PriorityRow;

/** {@link Priority} over a stored priority. */
final class LocalPriority extends LocalIssueConstant implements Priority {

    LocalPriority(PriorityRow row, ConfigReader reader) {
        super(new Constant(TranslatableKind.PRIORITY, row.id(), row.name(), row.description()), reader);
    }
}
