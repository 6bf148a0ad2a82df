package com.atlassian.jira.scheme;

/** A scheme that projects can be put on, here of workflows. A public app built for Jira 10.5.0 uses it. */
public class Scheme {

    public Scheme() {}

    /** The id; null while the scheme is not stored. */
    public Long getId() {
        return null;
    }
}
