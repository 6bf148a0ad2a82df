package com.atlassian.jira.timezone;

import com.atlassian.jira.user.ApplicationUser;
import java.util.TimeZone;

/** The time zone of Jira and of each user; no user means Jira's own. A public app built for Jira 9.4.1 uses it. */
public interface TimeZoneManager {
    TimeZone getDefaultTimezone();

    TimeZone getTimeZoneforUser(ApplicationUser user);
}
