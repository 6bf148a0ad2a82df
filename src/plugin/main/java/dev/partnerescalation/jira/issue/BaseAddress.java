package dev.partnerescalation.jira.issue;

import com.atlassian.jira.util.velocity.VelocityRequestContextFactory;

/** Where this Jira can be reached from outside. */
public final class BaseAddress {

    private final VelocityRequestContextFactory requests;

    public BaseAddress(VelocityRequestContextFactory requests) {
        this.requests = requests;
    }

    /** The configured address of Jira, without a slash at the end; for documents that leave Jira. */
    public String canonical() {
        String url = requests.getJiraVelocityRequestContext().getCanonicalBaseUrl();
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
