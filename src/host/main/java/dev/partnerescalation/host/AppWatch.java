package dev.partnerescalation.host;

import dev.partnerescalation.host.osgi.InstallationFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Takes the jar of an app anew whenever its file changed, so that whoever works on the app builds it and sees the change without a
 * restart. A build writes the file bit by bit: it is taken when it looks the same twice in a row. A file that is away is waited for.
 */
final class AppWatch implements AutoCloseable {

    private static final Duration INTERVAL = Duration.ofMillis(500);

    /** How a file looks from outside. */
    private record Look(FileTime changed, long size) {}

    private final Path jar;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(AppWatch::thread);
    private Optional<Look> taken;
    private Optional<Look> before;

    /** Remembers how the file looks now, before it is installed. */
    AppWatch(Path jar) {
        this.jar = jar;
        this.taken = look();
        this.before = taken;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "watch the app's jar");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Begins to watch.
     *
     * @param install replaces the app by the one in the file, or throws and leaves it as it is
     * @param tell is given one sentence for each change
     */
    void start(Consumer<Path> install, Consumer<String> tell) {
        timer.scheduleWithFixedDelay(
                () -> check(install, tell), INTERVAL.toMillis(), INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void check(Consumer<Path> install, Consumer<String> tell) {
        Optional<Look> now = look();
        boolean complete = now.isPresent() && now.equals(before);
        before = now;
        if (complete && !now.equals(taken)) {
            taken = now;
            tell.accept(replace(install));
        }
    }

    private String replace(Consumer<Path> install) {
        try {
            install.accept(jar);
            return jar.getFileName() + " changed: the app was replaced.";
        } catch (InstallationFailed known) {
            return jar.getFileName() + " changed, but the app runs on as it was: " + known.getMessage();
        } catch (RuntimeException | LinkageError unknown) {
            return jar.getFileName() + " changed, but the app runs on as it was: " + unknown;
        }
    }

    private Optional<Look> look() {
        try {
            BasicFileAttributes file = Files.readAttributes(jar, BasicFileAttributes.class);
            return Optional.of(new Look(file.lastModifiedTime(), file.size()));
        } catch (IOException away) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
