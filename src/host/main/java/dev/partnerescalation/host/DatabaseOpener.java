package dev.partnerescalation.host;

import dev.partnerescalation.host.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;

/** Opens the database that the options name and says in one sentence why it cannot. */
final class DatabaseOpener {

    /** H2's code for a file that another process holds. */
    private static final int IN_USE = 90020;

    private DatabaseOpener() {}

    /** Opens it and notes what has to be closed. */
    static Database open(LocalJiraOptions options, Deque<AutoCloseable> open) {
        Database database = options.directory().map(DatabaseOpener::openFile).orElseGet(() -> openMemory(open));
        open.push(database);
        return database;
    }

    /** A database in memory lives as long as its last connection; the pool may replace its connections, so one more is held. */
    private static Database openMemory(Deque<AutoCloseable> open) {
        String url = "jdbc:h2:mem:" + UUID.randomUUID();
        try {
            open.push(DriverManager.getConnection(url, "sa", ""));
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
        return new Database(url);
    }

    private static Database openFile(Path directory) {
        String path = directory.toString();
        if (path.indexOf(';') >= 0) {
            throw new StartFailed(
                    "The folder " + path + " cannot hold the database: its name contains a semicolon.", null);
        }
        try {
            Files.createDirectories(directory);
            return new Database("jdbc:h2:file:" + directory.resolve("local-jira"));
        } catch (IOException unwritable) {
            throw new StartFailed(
                    "The folder " + path + " cannot be made: " + unwritable.getMessage() + ".", unwritable);
        } catch (RuntimeException fault) {
            throw new StartFailed(sentence(path, fault), fault);
        }
    }

    private static String sentence(String path, RuntimeException fault) {
        Optional<SQLException> sql = sqlFault(fault);
        if (sql.isPresent() && sql.get().getErrorCode() == IN_USE) {
            return "The database in " + path + " is in use by another process; stop the other local Jira first.";
        }
        String detail = sql.<Throwable>map(known -> known).orElse(fault).getMessage();
        return "The database in " + path + " cannot be opened and was left as it is (" + firstLine(detail)
                + "); put back a copy of local-jira.mv.db, or move it away to start with a new one.";
    }

    private static Optional<SQLException> sqlFault(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException known) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    private static String firstLine(String text) {
        String line = String.valueOf(text).strip().lines().findFirst().orElse("");
        return line.length() > 200 ? line.substring(0, 200) + "..." : line;
    }
}
