package dev.partnerescalation.host.text;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.host.user.Users;
import java.util.TimeZone;

/** {@link TimeZoneManager} over the accounts; Jira's own time zone is that of the machine. */
final class LocalTimeZoneManager implements TimeZoneManager {

    private final Users users;

    LocalTimeZoneManager(Users users) {
        this.users = users;
    }

    @Override
    public TimeZone getDefaultTimezone() {
        return TimeZone.getDefault();
    }

    @Override
    public TimeZone getTimeZoneforUser(ApplicationUser user) {
        return user == null
                ? getDefaultTimezone()
                : TimeZone.getTimeZone(users.of(user).zone());
    }
}
