package dev.partnerescalation.host.text;

import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.User;
import dev.partnerescalation.host.user.Users;
import java.util.Optional;
import java.util.TimeZone;

/** Plays {@code TimeZoneManager}: whose day it is. */
final class PlayedTimeZoneManager {

    private final Users users;
    private final CurrentUser current;

    PlayedTimeZoneManager(Users users, CurrentUser current) {
        this.users = users;
        this.current = current;
    }

    TimeZone getDefaultTimezone() {
        return TimeZone.getDefault();
    }

    TimeZone getLoggedInUserTimeZone() {
        return zone(current.get());
    }

    TimeZone getTimeZoneforUser(ApplicationUser user) {
        return zone(Optional.ofNullable(users.of(user)));
    }

    private static TimeZone zone(Optional<User> user) {
        return user.map(known -> TimeZone.getTimeZone(known.zone())).orElseGet(TimeZone::getDefault);
    }
}
