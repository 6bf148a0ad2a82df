package dev.partnerescalation.host.text;

import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.User;
import dev.partnerescalation.host.user.Users;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Supplier;

/** Who reads, in which language and whose day. Whoever is not known reads as Jira's defaults say: its locale, the machine's zone. */
final class Readers {

    /** One reader; both are asked at each use, because the signed-in user changes. */
    record Reader(Supplier<Locale> locale, Supplier<TimeZone> zone) {

        Reader inLocaleOf(Reader other) {
            return new Reader(other.locale, zone);
        }

        Reader inZoneOf(Reader other) {
            return new Reader(locale, other.zone);
        }
    }

    private final Users users;
    private final CurrentUser current;
    private final Locale defaultLocale;

    Readers(Users users, CurrentUser current, Locale defaultLocale) {
        this.users = users;
        this.current = current;
        this.defaultLocale = defaultLocale;
    }

    Reader nobody() {
        return reader(Optional::empty);
    }

    Reader signedIn() {
        return reader(current::get);
    }

    Reader of(ApplicationUser user) {
        Optional<User> known = Optional.ofNullable(users.of(user));
        return reader(() -> known);
    }

    private Reader reader(Supplier<Optional<User>> user) {
        return new Reader(() -> user.get().map(User::locale).orElse(defaultLocale), () -> user.get()
                .map(known -> TimeZone.getTimeZone(known.zone()))
                .orElseGet(TimeZone::getDefault));
    }
}
