package dev.partnerescalation.host.testing;

import dev.partnerescalation.host.LocalJira;
import dev.partnerescalation.host.LocalJiraOptions;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/**
 * A local Jira that the next test takes over, if it wants the same app and clock and this test went well: starting one costs more
 * than most tests. At most one waits; tests of one virtual machine run one after the other, and a test that holds two at a time starts
 * the second.
 */
final class SharedLocalJira implements AutoCloseable {

    /** The one that waits; the virtual machine is what tests share. */
    private static final AtomicReference<SharedLocalJira> WAITING = new AtomicReference<>();

    /** What tests must agree on to share one. */
    record Kind(Optional<Path> appJar, Clock clock) {}

    private final Kind kind;
    private final LocalJira jira;
    private final BooleanSupplier restoring;
    private boolean kept;

    private SharedLocalJira(Kind kind) {
        this.kind = kind;
        this.jira = LocalJira.start(
                LocalJiraOptions.inMemory().toBuilder().clock(kind.clock()).build());
        try {
            kind.appJar().ifPresent(jira::install);
            this.restoring = jira.checkpoint();
        } catch (RuntimeException | Error fault) {
            jira.close();
            throw fault;
        }
    }

    /** One as after its start. */
    static SharedLocalJira take(Kind kind) {
        SharedLocalJira found = WAITING.getAndSet(null);
        if (found != null && found.kind.equals(kind)) {
            found.kept = false;
            return found;
        }
        if (found != null) {
            found.jira.close();
        }
        return new SharedLocalJira(kind);
    }

    LocalJira jira() {
        return jira;
    }

    /** The test went well, so another may have this local Jira. */
    void keep() {
        kept = true;
    }

    @Override
    public void close() {
        if (!kept || !restoring.getAsBoolean() || !WAITING.compareAndSet(null, this)) {
            jira.close();
        }
    }
}
