package com.atlassian.jira.datetime;

/** Signature of Jira's public type DateTimeStyle, for compiling only. A public app built for Jira 11.3.1 uses it. */
public enum DateTimeStyle {
    COMPLETE,
    DATE,
    DATE_PICKER,
    DATE_TIME_PICKER,
    ISO_8601_DATE,
    ISO_8601_DATE_TIME,
    RELATIVE,
    RELATIVE_ALWAYS_WITH_TIME,
    RELATIVE_WITHOUT_TIME,
    RELATIVE_WITH_TIME_ONLY,
    RSS_RFC822_DATE_TIME,
    TIME
}
