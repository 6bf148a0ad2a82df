package com.atlassian.jira;

/** What several of Jira's own exceptions extend. Known from Jira 7.13. */
public class JiraException extends Exception {

    private static final long serialVersionUID = 1;

    public JiraException(String message) {
        super(message);
    }
}
