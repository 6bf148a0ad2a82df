package com.atlassian.jira.datetime;

/** Signature of Jira's public type DateTimeFormatterFactory, for compiling only. A public app built for Jira 8.13.1 uses it. */
public interface DateTimeFormatterFactory {
    DateTimeFormatter formatter();
}
