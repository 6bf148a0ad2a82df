package dev.partnerescalation.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import dev.partnerescalation.rules.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is linked to an issue, as it is; which of it counts as an example is decided by the rules. Links are read without
 * regard to permissions: one that the reader may not browse counts, and nothing here carries a key or a title.
 */
public final class LinkedExamples {

    private static final Logger LOG = LoggerFactory.getLogger(LinkedExamples.class);

    private final IssueLinkManager links;
    private final RemoteIssueLinkManager webLinks;

    public LinkedExamples(IssueLinkManager links, RemoteIssueLinkManager webLinks) {
        this.links = links;
        this.webLinks = webLinks;
    }

    /** The stored links; none while the issue is being created, because it has no id yet. */
    public List<Example> of(Issue issue, Optional<String> escalationTypeId) {
        List<Example> examples = new ArrayList<>();
        if (issue.getId() == null) {
            return examples;
        }
        for (IssueLink link : links.getOutwardLinks(issue.getId())) {
            add(examples, issue, link, link.getDestinationObject(), escalationTypeId);
        }
        for (IssueLink link : links.getInwardLinks(issue.getId())) {
            add(examples, issue, link, link.getSourceObject(), escalationTypeId);
        }
        for (RemoteIssueLink link : webLinks.getRemoteIssueLinksForIssue(issue)) {
            if (link.getUrl() != null) {
                examples.add(new Example.WebLink(link.getUrl()));
            }
        }
        return examples;
    }

    /**
     * Whether links are being added on the transition's screen. They are stored only after the validators have run
     * (jira-evidence.md, "Links, bulk changes, ways around validators").
     */
    boolean arePending(Issue issue) {
        try {
            return issue instanceof MutableIssue changed
                    && changed.getModifiedFields().containsKey(IssueFieldConstants.ISSUE_LINKS);
        } catch (LinkageError missing) { // then only links that are stored count
            LOG.warn("Jira does not say what is being changed about issue {}", issue.getKey(), missing);
            return false;
        }
    }

    private static void add(
            List<Example> examples, Issue issue, IssueLink link, Issue other, Optional<String> escalationTypeId) {
        if (other == null) { // deleted in the meantime
            return;
        }
        boolean escalation =
                escalationTypeId.filter(id -> id.equals(other.getIssueTypeId())).isPresent();
        examples.add(new Example.LinkedIssue(
                String.valueOf(other.getId()),
                escalation,
                issue.getId().equals(other.getId()),
                String.valueOf(link.getLinkTypeId()),
                link.isSystemLink()));
    }
}
