package dev.partnerescalation.host.text;

import com.atlassian.jira.user.ApplicationUser;
import java.util.TimeZone;

/** Plays {@code TimeZoneManager}: whose day it is. */
final class LocalTimeZoneManager {

    private final Readers readers;

    LocalTimeZoneManager(Readers readers) {
        this.readers = readers;
    }

    TimeZone getDefaultTimezone() {
        return readers.nobody().zone().get();
    }

    TimeZone getLoggedInUserTimeZone() {
        return readers.signedIn().zone().get();
    }

    TimeZone getTimeZoneforUser(ApplicationUser user) {
        return readers.of(user).zone().get();
    }
}
