package com.atlassian.jira.datetime;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/** Signature of Jira's public type DateTimeFormatter, for compiling only. A public app built for Jira 11.3.1 uses it. */
public interface DateTimeFormatter {
    DateTimeFormatter forLoggedInUser();

    DateTimeFormatter forUser(ApplicationUser applicationUser);

    String format(Date date);

    String getFormatHint();

    Locale getLocale();

    DateTimeStyle getStyle();

    TimeZone getZone();

    Date parse(String text) throws IllegalArgumentException, UnsupportedOperationException;

    DateTimeFormatter withDefaultLocale();

    DateTimeFormatter withDefaultZone();

    DateTimeFormatter withLocale(Locale locale);

    DateTimeFormatter withStyle(DateTimeStyle dateTimeStyle);

    DateTimeFormatter withStyle(String text);

    DateTimeFormatter withSystemZone();

    DateTimeFormatter withZone(TimeZone timeZone);
}
