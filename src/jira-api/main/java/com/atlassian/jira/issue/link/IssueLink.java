package com.atlassian.jira.issue.link;

import com.atlassian.jira.issue.Issue;

/** Signature of Jira's public type IssueLink, for compiling only. A public app built for Jira 9.4.1 uses it. */
public interface IssueLink {
    Long getDestinationId();

    Issue getDestinationObject();

    Long getId();

    IssueLinkType getIssueLinkType();

    Long getLinkTypeId();

    Long getSequence();

    Long getSourceId();

    Issue getSourceObject();

    boolean isSystemLink();
}
