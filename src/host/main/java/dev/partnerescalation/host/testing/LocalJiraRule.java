package dev.partnerescalation.host.testing;

import dev.partnerescalation.host.LocalJira;
import dev.partnerescalation.host.LocalJiraOptions;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.rules.TestRule;
import org.junit.runner.Description;
import org.junit.runners.model.Statement;

/**
 * A fresh local Jira with a fresh database for each test. Fails a test in which the app called something that local Jira does not emulate,
 * even if the app swallowed the exception.
 */
public final class LocalJiraRule implements TestRule {

    private final Path appJar;
    private LocalJiraOptions options = LocalJiraOptions.inMemory();
    private boolean refusalsAllowed;
    private LocalJira jira;

    private LocalJiraRule(Path appJar) {
        this.appJar = appJar;
    }

    /** A local Jira with this app installed. */
    public static LocalJiraRule with(Path appJar) {
        return new LocalJiraRule(appJar);
    }

    /** A local Jira without any app. */
    public static LocalJiraRule withoutApp() {
        return new LocalJiraRule(null);
    }

    /** Sets and stops local Jira's clock. An app that reads the clock of the machine is not affected. */
    public LocalJiraRule at(Instant moment) {
        options = options.toBuilder().clock(Clock.fixed(moment, ZoneOffset.UTC)).build();
        return this;
    }

    /** As {@link #at}, at noon of this day in UTC. */
    public LocalJiraRule on(LocalDate day) {
        return at(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }

    /** For tests about refusals, which look at them themselves. */
    public LocalJiraRule allowRefusals() {
        refusalsAllowed = true;
        return this;
    }

    /** The running local Jira. */
    public LocalJira jira() {
        return jira;
    }

    /** The address, without a slash at the end. */
    public String url() {
        return jira.url();
    }

    @Override
    public Statement apply(Statement test, Description description) {
        return new Statement() {
            @Override
            public void evaluate() throws Throwable {
                try (LocalJira started = LocalJira.start(options)) {
                    jira = started;
                    if (appJar != null) {
                        started.install(appJar);
                    }
                    test.evaluate();
                    failOnRefusals(started.refusedCalls());
                }
            }
        };
    }

    private void failOnRefusals(List<String> refusedCalls) {
        if (!refusalsAllowed && !refusedCalls.isEmpty()) {
            throw new AssertionError(
                    "The app called something that local Jira does not emulate: " + String.join(", ", refusedCalls));
        }
    }
}
