package dev.partnerescalation.host.config;

import com.atlassian.jira.scheme.Scheme;
import dev.partnerescalation.host.store.WorkflowSchemeRow;

/** A workflow scheme as a {@link Scheme}, which is how Jira passes it to the member that gives it to a project. */
final class LocalScheme extends Scheme {

    private final WorkflowSchemeRow row;

    LocalScheme(WorkflowSchemeRow row) {
        super("WorkflowScheme", row.name());
        this.row = row;
    }

    @Override
    public Long getId() {
        return row.id();
    }

    @Override
    public String getDescription() {
        return row.description();
    }
}
