package dev.partnerescalation.host.text;

import com.atlassian.jira.datetime.DateTimeStyle;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * How Jira writes a date in each of its styles, with the formats it has until an administrator changes them. Local Jira is a Jira
 * whose relative dates ("Yesterday") are switched off: the relative styles then show what they stand for.
 */
enum DatePattern {
    DATE("dd/MMM/yy"),
    TIME("h:mm a"),
    DATE_AND_TIME("dd/MMM/yy h:mm a"),
    DATE_PICKER("d/MMM/yy"),
    ISO_DATE("yyyy-MM-dd"),
    ISO_DATE_TIME("yyyy-MM-dd'T'HH:mm:ssZ"),
    RFC_822("EEE, dd MMM yyyy HH:mm:ss Z");

    private final String pattern;

    DatePattern(String pattern) {
        this.pattern = pattern;
    }

    static DatePattern of(DateTimeStyle style) {
        return switch (style) {
            case DATE, RELATIVE_WITHOUT_TIME, RELATIVE_WITH_TIME_ONLY -> DATE;
            case TIME -> TIME;
            case COMPLETE, RELATIVE, RELATIVE_ALWAYS_WITH_TIME, DATE_TIME_PICKER -> DATE_AND_TIME;
            case DATE_PICKER -> DATE_PICKER;
            case ISO_8601_DATE -> ISO_DATE;
            case ISO_8601_DATE_TIME -> ISO_DATE_TIME;
            case RSS_RFC822_DATE_TIME -> RFC_822;
        };
    }

    /** Whether a text in this style names a day, so that it can be read back. */
    static boolean canBeRead(DateTimeStyle style) {
        return switch (style) {
            case TIME, RELATIVE, RELATIVE_ALWAYS_WITH_TIME, RELATIVE_WITHOUT_TIME, RELATIVE_WITH_TIME_ONLY -> false;
            default -> true;
        };
    }

    String hint() {
        return pattern;
    }

    String write(Instant moment, Locale locale, ZoneId zone) {
        return formatter(locale).format(moment.atZone(zone));
    }

    /** Reads a text; a day without time is the start of the day in the zone. */
    Instant read(String text, Locale locale, ZoneId zone) {
        try {
            TemporalAccessor read =
                    formatter(locale).parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            if (read instanceof OffsetDateTime moment) {
                return moment.toInstant();
            }
            return read instanceof LocalDateTime time
                    ? time.atZone(zone).toInstant()
                    : LocalDate.from(read).atStartOfDay(zone).toInstant();
        } catch (DateTimeParseException refused) {
            throw new IllegalArgumentException("Not a date of the form " + pattern + ": " + text, refused);
        }
    }

    private DateTimeFormatter formatter(Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(this == RFC_822 ? Locale.US : locale);
    }
}
