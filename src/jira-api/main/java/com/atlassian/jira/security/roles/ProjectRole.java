package com.atlassian.jira.security.roles;

/** Signature of Jira's public type ProjectRole, for compiling only. A public app built for Jira 10.5.0 uses it. */
public interface ProjectRole {
    String getDescription();

    Long getId();

    String getName();
}
