package com.atlassian.jira.issue.link;

import com.atlassian.jira.issue.Issue;

/** A link between two issues, from source to destination. A public app built for Jira 9.4.1 uses it. */
public interface IssueLink {

    Issue getDestinationObject();

    Long getId();

    Long getLinkTypeId();

    Issue getSourceObject();

    boolean isSystemLink();
}
