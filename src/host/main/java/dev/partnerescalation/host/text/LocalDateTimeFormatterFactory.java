package dev.partnerescalation.host.text;

import com.atlassian.jira.datetime.DateTimeFormatter;

/** Plays {@code DateTimeFormatterFactory}. Formatters are immutable, so one is enough. */
record LocalDateTimeFormatterFactory(DateTimeFormatter formatter) {}
