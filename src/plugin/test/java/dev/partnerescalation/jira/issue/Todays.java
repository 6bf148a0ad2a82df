package dev.partnerescalation.jira.issue;

import com.atlassian.jira.timezone.TimeZoneManager;
import dev.partnerescalation.jira.Fake;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;
import java.util.function.Supplier;

/** Clocks that a test sets. */
public final class Todays {

    private Todays() {}

    /** Where it is always the moment that the supplier says, in UTC. */
    public static Today at(Supplier<Instant> moment) {
        TimeZone zone = TimeZone.getTimeZone("UTC");
        return new Today(
                Fake.of(TimeZoneManager.class)
                        .with("getTimeZoneforUser", zone)
                        .with("getDefaultTimezone", zone)
                        .build(),
                new Clock() {
                    @Override
                    public ZoneId getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(ZoneId other) {
                        throw new AssertionError("A moment has no zone");
                    }

                    @Override
                    public Instant instant() {
                        return moment.get();
                    }
                });
    }
}
