package dev.partnerescalation.host.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The one database of a local Jira. Every change happens in one transaction that is bound to the thread: code without one gets
 * an exception, never a second connection, so that a change is stored whole or not at all.
 */
public final class Database implements AutoCloseable {

    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final ThreadLocal<Handle> current = new ThreadLocal<>();
    private final ThreadLocal<List<Runnable>> afterCommitActions = new ThreadLocal<>();

    /**
     * Opens the database and brings its tables up to date.
     *
     * @param url JDBC URL; a file of H2 is always opened with {@code WRITE_DELAY=0}, or an acknowledged write could be lost
     */
    public Database(String url) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(durable(url));
        settings.setUsername("sa");
        settings.setPassword("");
        settings.setMaximumPoolSize(16);
        settings.setMinimumIdle(1);
        settings.setPoolName("local-jira");
        this.pool = new HikariDataSource(settings);
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(pool)
                .locations("classpath:db")
                .load()
                .migrate();
        this.jdbi = Jdbi.create(pool);
    }

    private static String durable(String url) {
        if (!url.startsWith("jdbc:h2:")) {
            return url;
        }
        if (url.toUpperCase(java.util.Locale.ROOT).contains("WRITE_DELAY")) {
            throw new IllegalArgumentException(
                    "The write delay is not an option: local Jira keeps what it acknowledged.");
        }
        // Of itself H2 remembers how to run the last 8 statements of a connection; one page needs some 40.
        return url + ";WRITE_DELAY=0;LOCK_TIMEOUT=5000;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=200";
    }

    /** Runs the work in the thread's transaction, or in a new one that commits at the end and rolls back on any throwable. */
    public <T> T inTransaction(Supplier<T> work) {
        return current.get() != null ? work.get() : inNewTransaction(work);
    }

    /** As {@link #inTransaction(Supplier)}, without a result. */
    public void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return null;
        });
    }

    /** The handle of the thread's transaction. */
    public Handle handle() {
        Handle handle = current.get();
        if (handle == null) {
            throw new IllegalStateException("No transaction in this thread; wrap the change in Database.inTransaction");
        }
        return handle;
    }

    /**
     * Keeps something to do in this thread for when the running transaction is committed; after a rollback it is not done. It may
     * open transactions of its own and must not throw: what is committed has happened.
     */
    public void afterCommit(Runnable action) {
        handle(); // without a transaction nothing would ever run it
        afterCommitActions.get().add(action);
    }

    /**
     * Copies everything that is stored, for a way back to it. Only for H2, and while nothing else uses the database.
     *
     * @return puts everything back as it was; ids that were given away meanwhile are not given again
     */
    public Runnable copy() {
        return TableCopies.of(jdbi);
    }

    private <T> T inNewTransaction(Supplier<T> work) {
        List<Runnable> actions = new ArrayList<>();
        T result = jdbi.inTransaction(handle -> {
            current.set(handle);
            afterCommitActions.set(actions);
            try {
                return work.get();
            } finally {
                current.remove();
                afterCommitActions.remove();
            }
        });
        actions.forEach(Runnable::run);
        return result;
    }

    @Override
    public void close() {
        pool.close();
    }
}
