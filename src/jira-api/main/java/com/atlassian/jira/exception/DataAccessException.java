package com.atlassian.jira.exception;

/** The database failed. Known from Jira 7.13; no newer use by a public app was seen. */
public class DataAccessException extends RuntimeException {

    public DataAccessException(String message) {
        super(message);
    }

    public DataAccessException(Throwable cause) {
        super(cause);
    }
}
