package com.atlassian.jira.issue.link;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/**
 * Links issues, and finds the links of an issue, also those to issues that the acting user may not browse. A public app built for
 * Jira 10.3.1 uses it.
 */
public interface IssueLinkManager {

    void createIssueLink(
            Long sourceIssueId,
            Long destinationIssueId,
            Long issueLinkTypeId,
            Long sequence,
            ApplicationUser remoteUser)
            throws CreateException;

    List<IssueLink> getInwardLinks(Long destinationId);

    List<IssueLink> getOutwardLinks(Long sourceId);

    boolean isLinkingEnabled();

    void removeIssueLink(IssueLink issueLink, ApplicationUser remoteUser);
}
