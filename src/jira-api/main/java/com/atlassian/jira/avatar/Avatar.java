package com.atlassian.jira.avatar;

/** Signature of Jira's public type Avatar, for compiling only. A public app built for Jira 11.0.0 uses it. */
public interface Avatar {
    String getContentType();

    String getFileName();

    Long getId();

    String getOwner();

    boolean isSystemAvatar();
}
