package com.atlassian.jira.issue.history;

/**
 * One changed field of an issue. It is a plain value, so it carries its own small body. A public app built for Jira 11.0.0
 * uses it.
 */
public class ChangeItemBean {

    private final String field;
    private final String to;
    private final String toString;

    public ChangeItemBean(String fieldType, String field, String from, String fromString, String to, String toString) {
        this.field = field;
        this.to = to;
        this.toString = toString;
    }

    public String getField() {
        return field;
    }

    public String getTo() {
        return to;
    }

    public String getToString() {
        return toString;
    }
}
