package com.atlassian.jira.issue.link;

/** A web link of an issue. A public app built for Jira 9.12 uses it. */
public final class RemoteIssueLink {

    private final Long issueId;
    private final String globalId;
    private final String title;
    private final String url;
    private final String relationship;

    public RemoteIssueLink(
            Long id,
            Long issueId,
            String globalId,
            String title,
            String summary,
            String url,
            String iconUrl,
            String iconTitle,
            String relationship,
            Boolean resolved,
            String statusIconUrl,
            String statusIconTitle,
            String statusIconLink,
            String applicationType,
            String applicationName) {
        this.issueId = issueId;
        this.globalId = globalId;
        this.title = title;
        this.url = url;
        this.relationship = relationship;
    }

    public String getGlobalId() {
        return globalId;
    }

    public Long getIssueId() {
        return issueId;
    }

    public String getRelationship() {
        return relationship;
    }

    public String getTitle() {
        return title;
    }

    public String getUrl() {
        return url;
    }
}
