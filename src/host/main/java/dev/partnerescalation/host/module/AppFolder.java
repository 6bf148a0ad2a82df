package dev.partnerescalation.host.module;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps the jars of apps. Each app runs from a copy, so that it can be started again whatever became of the file it came from. What
 * an administrator uploaded, and which apps are disabled, lasts as long as the folder.
 */
public final class AppFolder implements AutoCloseable {

    private final Path running;
    private final Path kept;
    private final Path temporary;
    private int copies;

    /** Uses the folder {@code apps} of the data folder; without one, a folder that is deleted at the end. */
    public AppFolder(Optional<Path> data) {
        try {
            this.temporary = data.isPresent() ? null : Files.createTempDirectory("local-jira-apps");
            Path apps = data.map(folder -> folder.resolve("apps")).orElse(temporary);
            this.running = apps.resolve("running");
            this.kept = apps.resolve("kept");
            delete(running);
            Files.createDirectories(running);
            Files.createDirectories(kept);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** A copy to run from, under the same file name; errors speak of that. */
    synchronized Path copyOf(Path jar) throws IOException {
        copies++;
        Path copy = Files.createDirectories(running.resolve(Integer.toString(copies)))
                .resolve(jar.getFileName().toString());
        return Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes a copy that nothing runs from any more. */
    void drop(Path copy) {
        try {
            delete(copy.getParent());
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    /** Keeps the jar for the next start. */
    void keep(String key, Path jar) throws IOException {
        Path unfinished = kept.resolve(fileName(key) + ".part");
        Files.copy(jar, unfinished, StandardCopyOption.REPLACE_EXISTING);
        Files.move(unfinished, kept.resolve(fileName(key) + ".jar"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** The jars that {@link #keep} stored, in a fixed order. */
    List<Path> kept() {
        try (Stream<Path> files = Files.list(kept)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Forgets everything about an app. */
    void forget(String key) {
        try {
            Files.deleteIfExists(kept.resolve(fileName(key) + ".jar"));
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
        setDisabled(key, false);
    }

    boolean isDisabled(String key) {
        return Files.exists(marker(key));
    }

    void setDisabled(String key, boolean disabled) {
        try {
            if (!disabled) {
                Files.deleteIfExists(marker(key));
            } else if (!isDisabled(key)) {
                Files.createFile(marker(key));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Path marker(String key) {
        return kept.resolve(fileName(key) + ".disabled");
    }

    /** A key is whatever its author wrote; as a file's name it must not lead anywhere else. */
    private static String fileName(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            delete(temporary == null ? running : temporary);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
