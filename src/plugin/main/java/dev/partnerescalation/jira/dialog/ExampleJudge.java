package dev.partnerescalation.jira.dialog;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import dev.partnerescalation.jira.issue.InstalledIds;
import dev.partnerescalation.rules.EscalationPolicy;
import dev.partnerescalation.rules.Example;
import dev.partnerescalation.rules.IssueLocation;
import java.util.List;

/**
 * Asks the rules about single links, so what is told here cannot differ from what the validator says.
 *
 * @param policies all of them have to count a link
 * @param location of the escalation
 * @param ids tells which issues are escalations
 */
record ExampleJudge(List<EscalationPolicy> policies, IssueLocation location, InstalledIds ids) {

    /** Whether a link of this type to the issue counts. */
    boolean counts(Issue escalation, Issue other, String linkTypeId, boolean systemLink) {
        return count(List.of(new Example.LinkedIssue(
                String.valueOf(other.getId()),
                ids.isEscalation(other),
                other.getId().equals(escalation.getId()),
                linkTypeId,
                systemLink)));
    }

    /** Whether this link of the escalation counts. */
    boolean counts(Issue escalation, Issue other, IssueLink link) {
        return counts(escalation, other, String.valueOf(link.getLinkTypeId()), link.isSystemLink());
    }

    /** Whether a web link with this address counts. */
    boolean countsWeb(String url) {
        return count(List.of(new Example.WebLink(url)));
    }

    /** Whether two addresses that count are one to the rules. */
    boolean areTheSame(String url, String other) {
        return !count(List.of(new Example.WebLink(url), new Example.WebLink(other)));
    }

    private boolean count(List<Example> examples) {
        return policies.stream().allMatch(policy -> policy.counts(examples, location));
    }
}
