package com.atlassian.jira.project;

import com.atlassian.jira.user.ApplicationUser;

/** A project. A public app built for Jira 11.3.3 uses it. */
public interface Project {

    Long getId();

    String getKey();

    String getName();

    ApplicationUser getProjectLead();
}
