package dev.partnerescalation.host.issue.jql;

import dev.partnerescalation.host.fault.Fault;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAmount;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in one search: days and times as the reader's clock shows them, and distances from the moment of the search. */
final class SearchDates {

    private static final Pattern DISTANCE = Pattern.compile("(-?)(\\d{1,6}[wdhm](?: \\d{1,6}[wdhm]){0,3})");
    private static final Pattern MILLISECONDS = Pattern.compile("-?\\d{1,15}");
    private static final Pattern STEP = Pattern.compile("([+-]?\\d{1,4})([yMwdhm]?)");
    private static final Map<Character, Duration> UNITS = Map.of(
            'w', Duration.ofDays(7), 'd', Duration.ofDays(1), 'h', Duration.ofHours(1), 'm', Duration.ofMinutes(1));
    private static final Pattern SLASHES = Pattern.compile("(\\d{4})/(\\d{2})/(\\d{2}.*)");
    private static final DateTimeFormatter WRITTEN = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd[ HH:mm]")
            .parseDefaulting(ChronoField.HOUR_OF_DAY, 0)
            .parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0)
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    private final Instant now;
    private final ZoneId zone;

    /** @param zone of the reader */
    SearchDates(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    Instant now() {
        return now;
    }

    /** The day of a moment, where the reader is. */
    LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** The moment that a value means, or a refusal in the name of the field. */
    Instant read(JqlOperand.Value value, String field) {
        if (!value.quoted() && MILLISECONDS.matcher(value.text()).matches()) {
            return Instant.ofEpochMilli(Long.parseLong(value.text()));
        }
        Matcher distance = DISTANCE.matcher(value.text());
        if (distance.matches()) {
            Duration length = length(distance.group(2));
            return distance.group(1).isEmpty() ? now.plus(length) : now.minus(length);
        }
        try {
            String written = SLASHES.matcher(value.text()).replaceFirst("$1-$2-$3");
            return LocalDateTime.parse(written, WRITTEN).atZone(zone).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw Fault.invalid(
                    "Date value '" + value + "' for field '" + field + "' is invalid. Valid formats include:"
                            + " 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d',"
                            + " '4w 2d'.");
        }
    }

    private static Duration length(String distance) {
        Duration length = Duration.ZERO;
        for (String part : distance.split(" ")) {
            long count = Long.parseLong(part.substring(0, part.length() - 1));
            length = length.plus(UNITS.get(part.charAt(part.length() - 1)).multipliedBy(count));
        }
        return length;
    }

    /**
     * The first moment of the day where the reader is, moved.
     *
     * @param step as {@code -1}, which means days, or {@code +2w}
     */
    Instant startOfDay(String step) {
        return moved(step).toLocalDate().atStartOfDay(zone).toInstant();
    }

    /** The last millisecond of that day. */
    Instant endOfDay(String step) {
        return moved(step)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant()
                .minusMillis(1);
    }

    private ZonedDateTime moved(String step) {
        Matcher parts = STEP.matcher(step);
        if (!parts.matches()) {
            throw JqlText.refusal("'" + JqlText.brief(step)
                    + "' is no distance such as \"-1\", \"+2w\" or \"1M\" (y, M, w, d, h or m; without a unit, days).");
        }
        int count = Integer.parseInt(parts.group(1));
        TemporalAmount amount =
                switch (parts.group(2)) {
                    case "y" -> Period.ofYears(count);
                    case "M" -> Period.ofMonths(count);
                    case "w" -> Period.ofWeeks(count);
                    case "h" -> Duration.ofHours(count);
                    case "m" -> Duration.ofMinutes(count);
                    default -> Period.ofDays(count);
                };
        return now.atZone(zone).plus(amount);
    }
}
