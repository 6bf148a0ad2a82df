package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.status.Status;
import dev.partnerescalation.host.store.StatusRow;

/** {@link Status} over a stored status. */
final class LocalStatus extends LocalIssueConstant implements Status {

    LocalStatus(StatusRow row, ConfigReader reader) {
        super(new Constant(TranslatableKind.STATUS, row.id(), row.name(), row.description()), reader);
    }
}
