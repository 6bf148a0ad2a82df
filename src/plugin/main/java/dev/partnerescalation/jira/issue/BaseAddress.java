package dev.partnerescalation.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.util.velocity.VelocityRequestContextFactory;
import dev.partnerescalation.rules.IssueLocation;
import java.util.Objects;

/** Where this Jira can be reached from outside. */
public final class BaseAddress {

    /** Where the app's REST API is, below the address of Jira; as atlassian-plugin.xml says. */
    public static final String REST = "/rest/partner-escalation/1.0";

    private final VelocityRequestContextFactory requests;

    public BaseAddress(VelocityRequestContextFactory requests) {
        this.requests = requests;
    }

    /** The configured address of Jira, without a slash at the end; for documents that leave Jira. */
    public String canonical() {
        String url = requests.getJiraVelocityRequestContext().getCanonicalBaseUrl();
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** Where an issue can be reached, for the rules; one that is being created has no key and no id yet. */
    IssueLocation locationOf(Issue issue) {
        return new IssueLocation(
                canonical(),
                Objects.requireNonNullElse(issue.getKey(), ""),
                issue.getId() == null ? "" : issue.getId().toString());
    }
}
