package com.atlassian.jira.issue.search;

import com.atlassian.jira.JiraException;

/** A search failed. A public app built for Jira 11.0.0 catches it. */
public class SearchException extends JiraException {

    private static final long serialVersionUID = 1;

    public SearchException(String message) {
        super(message);
    }
}
