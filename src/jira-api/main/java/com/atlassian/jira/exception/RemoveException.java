package com.atlassian.jira.exception;

import com.atlassian.jira.JiraException;

/** Something could not be removed. Known from Jira 7.13; no newer use by a public app was seen. */
public class RemoveException extends JiraException {

    public RemoveException(String message) {
        super(message);
    }

    public RemoveException(Exception cause) {
        super(cause);
    }
}
