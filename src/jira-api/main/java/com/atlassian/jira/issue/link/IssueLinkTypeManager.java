package com.atlassian.jira.issue.link;

import java.util.Collection;

/** The types of links. A public app built for Jira 11.3.6 uses it. */
public interface IssueLinkTypeManager {
    void createIssueLinkType(String name, String outward, String inward, String style);

    Collection<IssueLinkType> getIssueLinkTypes(boolean excludeSystemLinks);
}
