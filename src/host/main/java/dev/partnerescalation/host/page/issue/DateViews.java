package dev.partnerescalation.host.page.issue;

import dev.partnerescalation.host.json.DisplayTimes;
import dev.partnerescalation.host.user.CurrentUser;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Writes moments in the reader's time zone, for people and for the attribute {@code datetime}. */
final class DateViews {

    private final DisplayTimes times;

    DateViews(CurrentUser current) {
        this.times = new DisplayTimes(current);
    }

    /** A moment; null is never. */
    DateView at(Instant instant) {
        if (instant == null) {
            return DateView.NEVER;
        }
        Instant moment = instant.truncatedTo(ChronoUnit.SECONDS);
        return new DateView(
                times.at(moment), DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(times.local(moment)), lang());
    }

    /** A day without a time; null is never. */
    DateView on(LocalDate day) {
        return day == null ? DateView.NEVER : new DateView(times.on(day), day.toString(), lang());
    }

    /** The page itself is English. */
    private String lang() {
        Locale locale = times.locale();
        return locale.getLanguage().equals("en") ? "" : locale.toLanguageTag();
    }
}
