package dev.partnerescalation.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Tries the app in any Jira, by HTTP alone, and writes what that Jira proved: {@code mvn verify -Premote}. Makes a project for
 * itself and deletes it, also when it is stopped in the middle. How it is used stands in {@code src/docs/local-jira.md}.
 */
public final class RemoteRun {

    private record Undo(String title, Runnable action) {}

    private final RemoteReport report;
    private final Consumer<String> console;
    private final Deque<Undo> undos = new ConcurrentLinkedDeque<>();

    RemoteRun(Consumer<String> console) {
        this.console = console;
        this.report = new RemoteReport(OpenPoints.read(), console);
    }

    /**
     * Settings are system properties, or environment variables: {@code jira.token} is {@code JIRA_TOKEN}.
     *
     * @param reportFile where the report is written
     */
    public static void main(String... reportFile) {
        RemoteRun run = new RemoteRun(System.out::println);
        Runtime.getRuntime().addShutdownHook(new Thread(run::close, "clean up"));
        System.exit(run.tell(RemoteRun::given, Path.of(reportFile[0])));
    }

    private static String given(String name) {
        return Optional.ofNullable(System.getProperty(name))
                .orElseGet(() -> System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_')));
    }

    /**
     * Tells the story to a Jira.
     *
     * @param given the settings by name
     * @param file where the report is written, unless the run cannot begin
     * @return 0 if nothing failed, 1 otherwise
     */
    int tell(UnaryOperator<String> given, Path file) {
        RemoteSettings settings;
        RemoteJira jira;
        JsonNode info;
        try {
            settings = RemoteSettings.read(given);
            jira = new RemoteJira(settings);
            info = jira.isReady();
            jira.makeProject();
        } catch (RemoteProblem problem) {
            console.accept(problem.getMessage());
            return 1;
        } catch (UncheckedIOException broken) {
            console.accept(
                    "Jira stopped answering (" + broken.getMessage() + "): see whether it runs, and start again.");
            return 1;
        }
        undo("The project " + settings.project() + " is deleted with its issues", jira::deleteProject);
        report.fact("Jira " + info.path("version").asText() + ", build "
                + info.path("buildNumber").asText() + ", at "
                + info.path("baseUrl").asText());
        report.fact("Asked at " + Instant.now() + ", with Java " + Runtime.version());
        RemoteStory story = new RemoteStory(settings, jira, report, this::undo);
        try {
            story.tell();
        } catch (AssertionError | RuntimeException broken) {
            report.failed(RemoteReport.Area.STORY, "The story is told to its end", broken);
        }
        close();
        RemoteAnswers.give(report);
        write(file);
        console.accept("The report is in " + file.toAbsolutePath().normalize());
        return report.hasFailed() ? 1 : 0;
    }

    private void close() {
        report.close(this::cleanUp);
    }

    private void undo(String title, Runnable action) {
        undos.push(new Undo(title, action));
    }

    /** The latest first; once, also when the run is stopped in the middle. */
    private void cleanUp() {
        for (Undo undo : undos) {
            if (!report.step(RemoteReport.Area.CLEAN_UP, undo.title(), undo.action())) {
                report.remains("Not done: " + undo.title() + ". Do it by hand.");
            }
        }
    }

    private void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, report.markdown());
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The report cannot be written to " + file, unwritable);
        }
    }
}
