package com.atlassian.jira.issue.fields;

/** A field could not be read. Known from Jira 7.13; no newer use by a public app was seen. */
public class FieldException extends Exception {

    public FieldException(String message) {
        super(message);
    }

    public FieldException(Throwable cause) {
        super(cause);
    }
}
