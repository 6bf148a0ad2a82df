package com.atlassian.jira.issue.link;

import java.util.List;

/**
 * Finds the links of an issue, also those to issues that the acting user may not browse. A public app built for
 * Jira 10.3.1 uses it.
 */
public interface IssueLinkManager {

    List<IssueLink> getInwardLinks(Long destinationId);

    List<IssueLink> getOutwardLinks(Long sourceId);
}
