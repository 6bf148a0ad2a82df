package dev.partnerescalation.host.json;

import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.User;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Moments and days for people, in the form that Jira has until an administrator changes it and in the reader's time zone and language.
 * Never relative.
 */
public final class DisplayTimes {

    private static final String DAY = "dd/MMM/yy";
    private static final String TIME = "dd/MMM/yy h:mm a";

    private final CurrentUser current;

    public DisplayTimes(CurrentUser current) {
        this.current = current;
    }

    /** The moment in the reader's time zone. */
    public ZonedDateTime local(Instant moment) {
        return moment.atZone(current.get().map(User::zone).orElse(ZoneOffset.UTC));
    }

    /** A moment as text. */
    public String at(Instant moment) {
        return format(TIME).format(local(moment));
    }

    /** A day as text. */
    public String on(LocalDate day) {
        return format(DAY).format(day);
    }

    /** The reader's language. */
    public Locale locale() {
        return current.get().map(User::locale).orElse(Locale.US);
    }

    private DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale());
    }
}
