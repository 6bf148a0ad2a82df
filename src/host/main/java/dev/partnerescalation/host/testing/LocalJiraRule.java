package dev.partnerescalation.host.testing;

import dev.partnerescalation.host.LocalJira;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.rules.TestRule;
import org.junit.runner.Description;
import org.junit.runners.model.Statement;

/**
 * A local Jira with everything as after its start, for each test: rules with the same app and clock share one, whose state is brought
 * back ({@link SharedLocalJira}). Fails a test in which the app called something that local Jira does not emulate,
 * even if the app swallowed the exception.
 */
public final class LocalJiraRule implements TestRule {

    private final Optional<Path> appJar;
    private Clock clock = Clock.systemUTC();
    private boolean refusalsAllowed;
    private LocalJira jira;

    private LocalJiraRule(Optional<Path> appJar) {
        this.appJar = appJar;
    }

    /** A local Jira with this app installed. */
    public static LocalJiraRule with(Path appJar) {
        return new LocalJiraRule(Optional.of(appJar));
    }

    /** A local Jira without any app. */
    public static LocalJiraRule withoutApp() {
        return new LocalJiraRule(Optional.empty());
    }

    /** Sets and stops local Jira's clock. An app that reads the clock of the machine is not affected. */
    public LocalJiraRule at(Instant moment) {
        clock = Clock.fixed(moment, ZoneOffset.UTC);
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
                try (SharedLocalJira shared = SharedLocalJira.take(new SharedLocalJira.Kind(appJar, clock))) {
                    jira = shared.jira();
                    test.evaluate();
                    failOnRefusals(jira.refusedCalls());
                    shared.keep();
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
