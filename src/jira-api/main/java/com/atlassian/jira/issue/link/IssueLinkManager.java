package com.atlassian.jira.issue.link;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/** Signature of Jira's public type IssueLinkManager, for compiling only. A public app built for Jira 9.4.1 uses it. */
public interface IssueLinkManager {
    void changeIssueLinkType(IssueLink issueLink, IssueLinkType issueLinkType, ApplicationUser applicationUser);

    void createIssueLink(Long number, Long number2, Long number3, Long number4, ApplicationUser applicationUser)
            throws CreateException;

    List<IssueLink> getInwardLinks(Long number);

    IssueLink getIssueLink(Long number);

    IssueLink getIssueLink(Long number, Long number2, Long number3);

    Collection<IssueLink> getIssueLinks(Long number);

    List<IssueLink> getOutwardLinks(Long number);

    boolean isLinkingEnabled();

    void moveIssueLink(List<IssueLink> items, Long number, Long number2);

    void removeIssueLink(IssueLink issueLink, ApplicationUser applicationUser);

    int removeIssueLinks(Issue issue, ApplicationUser applicationUser);

    int removeIssueLinksNoChangeItems(Issue issue);

    void resetSequences(List<IssueLink> items);
}
