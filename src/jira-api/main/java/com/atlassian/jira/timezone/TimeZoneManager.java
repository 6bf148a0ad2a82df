package com.atlassian.jira.timezone;

import com.atlassian.jira.user.ApplicationUser;
import java.util.TimeZone;

/** Signature of Jira's public type TimeZoneManager, for compiling only. A public app built for Jira 8.13.1 uses it. */
public interface TimeZoneManager {
    TimeZone getDefaultTimezone();

    TimeZone getLoggedInUserTimeZone();

    TimeZone getTimeZoneforUser(ApplicationUser applicationUser);
}
