package com.atlassian.jira.exception;

import com.atlassian.jira.JiraException;

/** Something could not be created. Known from Jira 7.13; no newer use by a public app was seen. */
public class CreateException extends JiraException {

    public CreateException(String message) {
        super(message);
    }

    public CreateException(Exception cause) {
        super(cause);
    }
}
