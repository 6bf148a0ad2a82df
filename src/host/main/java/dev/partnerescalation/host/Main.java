package dev.partnerescalation.host;

import dev.partnerescalation.host.osgi.InstallationFailed;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Local Jira as a program: runs until it is stopped, needs no terminal. A start that fails is one sentence and exit code 1. */
public final class Main {

    private Main() {}

    /** The arguments stand in src/docs/local-jira.md, "How it is started". */
    public static void main(String... words) throws InterruptedException {
        Logs.toConsole();
        try {
            run(Arguments.of(words));
        } catch (IllegalArgumentException | StartFailed | InstallationFailed known) {
            fail(known, known.getMessage());
        } catch (RuntimeException | LinkageError unknown) {
            fail(unknown, "Local Jira cannot start: " + unknown.getMessage());
        }
    }

    private static void fail(Throwable fault, String sentence) {
        Logger log = LoggerFactory.getLogger(Main.class);
        log.info("The start failed", fault);
        System.err.println(sentence.replaceAll("\\p{Cntrl}+", " "));
        System.exit(1);
    }

    private static void run(Arguments arguments) throws InterruptedException {
        if (arguments.directory() != null) {
            Logs.alsoTo(arguments.directory());
        }
        // Before the start, so that a stop in the middle of it closes what is open, too.
        AtomicReference<LocalJira> started = new AtomicReference<>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(started.get()), "close local Jira"));
        Optional<AppWatch> watch = Optional.ofNullable(arguments.app()).map(AppWatch::new);
        LocalJira jira = LocalJira.start(arguments.options());
        started.set(jira);
        jira.startReport().forEach(System.out::println);
        System.out.println("Local Jira is ready at " + jira.url() + " (" + secondsSinceStart() + " s)");
        System.out.println(
                "Users, password = name: admin (administrator), claire, anneke (Dutch), johann (German), agency");
        System.out.println(
                arguments.directory() == null
                        ? "Everything is kept in memory and forgotten at the end."
                        : "Everything is kept in " + arguments.directory() + ", with the log local-jira.log.");
        System.out.println("Stop it with Ctrl-C.");
        watch.ifPresent(app -> app.start(jira::install, Main::tell));
        runUntilStopped(arguments.stopsWithParent());
    }

    private static void tell(String sentence) {
        System.out.println(sentence.replaceAll("\\p{Cntrl}+", " "));
        LoggerFactory.getLogger(Main.class).info(sentence);
    }

    /** Time since the virtual machine started; the operating system's figure is too coarse. */
    private static String secondsSinceStart() {
        long began = ManagementFactory.getRuntimeMXBean().getStartTime();
        return String.format(Locale.ROOT, "%.1f", (System.currentTimeMillis() - began) / 1000.0);
    }

    private static void close(LocalJira jira) {
        if (jira != null) {
            jira.close();
        }
    }

    private static void runUntilStopped(boolean stopsWithParent) throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        if (stopsWithParent) {
            ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(stopped::countDown));
        }
        stopped.await();
        System.exit(0);
    }
}
