package dev.partnerescalation.host.text;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.host.api.ApiProxies;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;

/**
 * Plays {@code DateTimeFormatter}: immutable, every {@code with...} and {@code for...} gives another one. The one for the signed-in
 * user asks who that is at each use, so an app may keep it.
 */
final class LocalDateTimeFormatter {

    private final ApiProxies proxies;
    private final Readers readers;
    private final Readers.Reader reader;
    private final DateTimeStyle style;

    private LocalDateTimeFormatter(ApiProxies proxies, Readers readers, Readers.Reader reader, DateTimeStyle style) {
        this.proxies = proxies;
        this.readers = readers;
        this.reader = reader;
        this.style = style;
    }

    /** The one that an app gets: Jira's own language and zone, relative style. */
    static DateTimeFormatter standard(ApiProxies proxies, Readers readers) {
        return new LocalDateTimeFormatter(proxies, readers, readers.nobody(), DateTimeStyle.RELATIVE).shown();
    }

    DateTimeFormatter forLoggedInUser() {
        return with(readers.signedIn(), style);
    }

    DateTimeFormatter forUser(ApplicationUser user) {
        return with(readers.of(user), style);
    }

    DateTimeFormatter withDefaultLocale() {
        return with(reader.inLocaleOf(readers.nobody()), style);
    }

    DateTimeFormatter withDefaultZone() {
        return with(reader.inZoneOf(readers.nobody()), style);
    }

    /** The zone of the machine, which is what local Jira has as its default too. */
    DateTimeFormatter withSystemZone() {
        return withDefaultZone();
    }

    DateTimeFormatter withLocale(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return with(reader.inLocaleOf(new Readers.Reader(() -> locale, reader.zone())), style);
    }

    DateTimeFormatter withZone(TimeZone zone) {
        TimeZone own = (TimeZone) zone.clone();
        return with(reader.inZoneOf(new Readers.Reader(reader.locale(), () -> own)), style);
    }

    DateTimeFormatter withStyle(DateTimeStyle other) {
        return with(reader, Objects.requireNonNull(other, "style"));
    }

    String format(Date date) {
        return DatePattern.of(style)
                .write(date.toInstant(), getLocale(), getZone().toZoneId());
    }

    Date parse(String text) {
        if (!DatePattern.canBeRead(style)) {
            throw new UnsupportedOperationException("A text in the style " + style + " cannot be read back");
        }
        return Date.from(DatePattern.of(style).read(text, getLocale(), getZone().toZoneId()));
    }

    String getFormatHint() {
        return DatePattern.of(style).hint();
    }

    DateTimeStyle getStyle() {
        return style;
    }

    Locale getLocale() {
        return reader.locale().get();
    }

    TimeZone getZone() {
        return (TimeZone) reader.zone().get().clone();
    }

    private DateTimeFormatter with(Readers.Reader other, DateTimeStyle otherStyle) {
        return new LocalDateTimeFormatter(proxies, readers, other, otherStyle).shown();
    }

    private DateTimeFormatter shown() {
        return proxies.entity(DateTimeFormatter.class, this);
    }
}
