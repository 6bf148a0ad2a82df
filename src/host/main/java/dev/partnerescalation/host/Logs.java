package dev.partnerescalation.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where log lines go: everything to a file beside the database, only warnings of local Jira to the console. */
final class Logs {

    /** Libraries that log their start and stop at INFO. Held here, because a level is lost when its logger is garbage-collected. */
    private static final List<Logger> TALKATIVE = List.of(
            Logger.getLogger("com.zaxxer.hikari"),
            Logger.getLogger("org.eclipse.jetty"),
            Logger.getLogger("org.flywaydb"));

    /**
     * The extender logs the failure of a context three times with its trace; local Jira logs it once, with the cause. Jersey warns
     * of resources that are registered as objects, as local Jira's are.
     */
    private static final List<Logger> LOGGED_ELSEWHERE = List.of(
            Logger.getLogger("org.eclipse.gemini"),
            Logger.getLogger("org.springframework"),
            Logger.getLogger("org.glassfish.jersey"));

    private Logs() {}

    static void quieten() {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.WARNING));
        LOGGED_ELSEWHERE.forEach(logger -> logger.setLevel(Level.OFF));
    }

    static void toConsole() {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        ConsoleHandler console = new ConsoleHandler();
        console.setLevel(Level.WARNING);
        console.setFilter(record -> String.valueOf(record.getLoggerName()).startsWith("dev.partnerescalation"));
        console.setFormatter(new LogFormat(false));
        root.addHandler(console);
    }

    static void alsoTo(Path directory) {
        try {
            Files.createDirectories(directory);
            FileHandler file = new FileHandler(
                    directory.resolve("local-jira.log").toString().replace("%", "%%"), 8 << 20, 1, true);
            file.setEncoding("UTF-8");
            file.setFormatter(new LogFormat(true));
            Logger.getLogger("").addHandler(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
