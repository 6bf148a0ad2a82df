package dev.partnerescalation.host.sal;

import com.atlassian.sal.api.transaction.TransactionCallback;
import dev.partnerescalation.host.store.Database;

/** Plays SAL's {@code TransactionTemplate}: the work joins a running transaction; one of its own rolls back on any throwable. */
final class LocalTransactionTemplate {

    private final Database database;

    LocalTransactionTemplate(Database database) {
        this.database = database;
    }

    Object execute(TransactionCallback<?> work) {
        return database.<Object>inTransaction(work::doInTransaction);
    }
}
