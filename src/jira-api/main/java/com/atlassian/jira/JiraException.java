package com.atlassian.jira;

/** The root of Jira's checked exceptions. Known from Jira 7.13; no newer use by a public app was seen. */
public class JiraException extends Exception {

    public JiraException() {}

    public JiraException(String message) {
        super(message);
    }

    public JiraException(String message, Throwable cause) {
        super(message, cause);
    }

    public JiraException(Throwable cause) {
        super(cause);
    }
}
