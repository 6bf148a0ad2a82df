package dev.partnerescalation.jira.issue;

import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.Issue;
import dev.partnerescalation.rules.IssueLocation;
import java.net.URI;
import java.util.Objects;

/** Where this Jira can be reached from outside, as an administrator configured it. */
public final class BaseAddress {

    /** Where the app's REST API is, below the address of Jira; as atlassian-plugin.xml says. */
    public static final String REST = "/rest/partner-escalation/1.0";

    /** As Jira's public {@code APKeys.JIRA_BASEURL} (jira-evidence.md, "Services"). */
    private static final String CONFIGURED = "jira.baseurl";

    private final ApplicationProperties properties;

    public BaseAddress(ApplicationProperties properties) {
        this.properties = properties;
    }

    /** The configured address of Jira, without a slash at the end; for documents that leave Jira. */
    public String canonical() {
        String url = Objects.requireNonNull(properties.getString(CONFIGURED), "Jira has no base URL");
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** Where an issue can be reached, for the rules; one that is being created has no key and no id yet. */
    public IssueLocation locationOf(Issue issue) {
        return new IssueLocation(
                canonical(),
                Objects.requireNonNullElse(issue.getKey(), ""),
                issue.getId() == null ? "" : issue.getId().toString());
    }

    /**
     * The path of Jira at that address, such as {@code /jira}, or empty; for links within Jira, which stay at the address that the
     * reader came by.
     *
     * @throws IllegalArgumentException if an administrator configured what is no address
     */
    public String path() {
        URI address = URI.create(canonical());
        if (address.getScheme() != null && !address.getScheme().matches("https?")) {
            throw new IllegalArgumentException("Jira has no address of the web: " + address);
        }
        return Objects.requireNonNullElse(address.getPath(), "");
    }
}
