package com.atlassian.jira.issue.link;

/**
 * A type of links between issues, with its words for both directions. A public app built for Jira 11.3.6 uses it.
 */
public interface IssueLinkType {
    Long getId();

    String getInward();

    String getName();

    String getOutward();

    boolean isSystemLinkType();
}
