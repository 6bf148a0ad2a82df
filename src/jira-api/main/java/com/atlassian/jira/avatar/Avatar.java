package com.atlassian.jira.avatar;

/** The picture of an issue type. A public app built for Jira 11.3.6 uses it. */
public interface Avatar {

    Long getId();
}
