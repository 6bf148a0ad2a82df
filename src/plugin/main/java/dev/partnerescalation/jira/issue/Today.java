package dev.partnerescalation.jira.issue;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/**
 * The only place of the app that looks at a clock or at the time zone of the machine.
 *
 * <p>Two zones meet here. "Today" is the day of the person who acts, in the time zone of that person's profile. A date
 * picker's value is a day without a zone, which Jira keeps as midnight in the time zone of the machine that it runs on
 * (jira-evidence.md, "Custom fields").
 */
public final class Today {

    private final TimeZoneManager zones;
    private final Clock clock;

    public Today(TimeZoneManager zones) {
        this(zones, Clock.systemUTC());
    }

    Today(TimeZoneManager zones, Clock clock) {
        this.zones = zones;
        this.clock = clock;
    }

    /** The date that this person's calendar shows now; for null, nobody in particular, that of Jira's default time zone. */
    public LocalDate of(@Nullable ApplicationUser user) {
        return now(user).toLocalDate();
    }

    /** The moment that it is now, as this person's clock shows it. */
    public ZonedDateTime now(@Nullable ApplicationUser user) {
        return at(moment(), user);
    }

    /** A moment as this person's clock showed it. */
    public ZonedDateTime at(Instant moment, @Nullable ApplicationUser user) {
        return moment.atZone(zone(user));
    }

    /** The moment that it is now. */
    public Instant moment() {
        return clock.instant();
    }

    private ZoneId zone(@Nullable ApplicationUser user) {
        return (user == null ? zones.getDefaultTimezone() : zones.getTimeZoneforUser(user)).toZoneId();
    }

    /** The day that a date picker's value means. */
    static LocalDate dayOf(Date picked) {
        // Not toInstant(): java.sql.Date, a subclass, refuses it.
        return new Date(picked.getTime())
                .toInstant()
                .atZone(ZoneId.systemDefault())
                .toLocalDate();
    }
}
