package dev.partnerescalation.host.issue;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.store.IssueRow;
import dev.partnerescalation.host.workflow.WorkflowEngine;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Locks in the one order that everybody keeps: counter of the project, workflow entry, issue. Whoever waits too long is told so. */
final class IssueLocks {

    /** Lock time-out and deadlock, as H2 and PostgreSQL name them. */
    private static final Set<String> BUSY = Set.of("HYT00", "40001", "40P01", "55P03");

    private final WorkflowEngine engine;
    private final Issues issues;

    IssueLocks(WorkflowEngine engine, Issues issues) {
        this.engine = engine;
        this.issues = issues;
    }

    /** Locks an issue and reads it again, because it may have changed while we waited. */
    IssueRow lock(IssueRow issue) {
        return orBusy(() -> {
            if (!engine.lock(issue.entryId())) {
                throw Fault.notFound("Issue Does Not Exist"); // deleted while we waited
            }
            issues.store().lock(issue.id());
            return issues.byId(issue.id()).orElseThrow(() -> Fault.notFound("Issue Does Not Exist"));
        });
    }

    /** Locks the counter of a project. */
    void lockCounter(long projectId) {
        orBusy(() -> {
            issues.store().lockCounter(projectId);
            return null;
        });
    }

    private static <T> T orBusy(Supplier<T> locking) {
        try {
            return locking.get();
        } catch (UnableToExecuteStatementException waited) {
            if (waited.getCause() instanceof SQLException cause && BUSY.contains(cause.getSQLState())) {
                throw Fault.conflict("Somebody else is changing this issue. Please try again.");
            }
            throw waited;
        }
    }
}
