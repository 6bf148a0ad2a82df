package com.atlassian.jira.exception;

import com.atlassian.jira.JiraException;

/** Something could not be created. A public app built for Jira 10.3.1 catches it. */
public class CreateException extends JiraException {

    private static final long serialVersionUID = 1;

    public CreateException(String message) {
        super(message);
    }
}
