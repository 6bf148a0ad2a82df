package dev.partnerescalation.host.page.issue;

import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.User;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Writes moments in the reader's time zone. Months are English, as all texts of these pages are. */
final class DateViews {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MMM/yy", Locale.US);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MMM/yy h:mm a", Locale.US);

    private final CurrentUser current;

    DateViews(CurrentUser current) {
        this.current = current;
    }

    /** A moment; null is never. */
    DateView at(Instant instant) {
        if (instant == null) {
            return DateView.NEVER;
        }
        ZoneId zone = current.get().map(User::zone).orElse(ZoneOffset.UTC);
        ZonedDateTime moment = instant.truncatedTo(ChronoUnit.SECONDS).atZone(zone);
        return new DateView(TIME.format(moment), DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
    }

    /** A day without a time; null is never. */
    DateView on(LocalDate day) {
        return day == null ? DateView.NEVER : new DateView(DAY.format(day), day.toString());
    }
}
