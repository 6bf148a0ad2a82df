package com.atlassian.jira.security.roles;

/**
 * A role that people and groups have in a project, for example that may read a comment. A public app built for
 * Jira 11.3.8 uses it.
 */
public interface ProjectRole {

    Long getId();

    String getName();
}
