package dev.partnerescalation.host.json;

import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.User;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Moments as Jira's REST writes them: {@code 2012-07-06T18:30:00.000+0000}, with milliseconds and a zone without a colon. */
public final class JsonTimes {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxx", Locale.ROOT);

    private final CurrentUser user;

    public JsonTimes(CurrentUser user) {
        this.user = user;
    }

    /** The instant in the time zone of the acting user. */
    public String format(Instant moment) {
        ZoneId zone = user.get().map(User::zone).orElse(ZoneOffset.UTC);
        return FORM.format(moment.atZone(zone));
    }

    /** The moment that a client sent; empty when it has another form. */
    public Optional<Instant> parse(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text, FORM).toInstant());
        } catch (DateTimeParseException otherForm) {
            return Optional.empty();
        }
    }
}
