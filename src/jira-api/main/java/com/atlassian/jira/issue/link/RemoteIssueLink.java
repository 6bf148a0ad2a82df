package com.atlassian.jira.issue.link;

/** A web link of an issue. Known from Jira 7.13; no newer use by a public app was seen. */
public final class RemoteIssueLink {
    private final Long id;
    private final Long issueId;
    private final String globalId;
    private final String title;
    private final String summary;
    private final String url;
    private final String iconUrl;
    private final String iconTitle;
    private final String relationship;
    private final Boolean resolved;
    private final String statusIconUrl;
    private final String statusIconTitle;
    private final String statusIconLink;
    private final String applicationType;
    private final String applicationName;

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
        this.id = id;
        this.issueId = issueId;
        this.globalId = globalId;
        this.title = title;
        this.summary = summary;
        this.url = url;
        this.iconUrl = iconUrl;
        this.iconTitle = iconTitle;
        this.relationship = relationship;
        this.resolved = resolved;
        this.statusIconUrl = statusIconUrl;
        this.statusIconTitle = statusIconTitle;
        this.statusIconLink = statusIconLink;
        this.applicationType = applicationType;
        this.applicationName = applicationName;
    }

    public Long getId() {
        return id;
    }

    public Long getIssueId() {
        return issueId;
    }

    public String getGlobalId() {
        return globalId;
    }

    public String getTitle() {
        return title;
    }

    public String getSummary() {
        return summary;
    }

    public String getUrl() {
        return url;
    }

    public String getIconUrl() {
        return iconUrl;
    }

    public String getIconTitle() {
        return iconTitle;
    }

    public String getRelationship() {
        return relationship;
    }

    public Boolean isResolved() {
        return resolved;
    }

    public String getStatusIconUrl() {
        return statusIconUrl;
    }

    public String getStatusIconTitle() {
        return statusIconTitle;
    }

    public String getStatusIconLink() {
        return statusIconLink;
    }

    public String getApplicationType() {
        return applicationType;
    }

    public String getApplicationName() {
        return applicationName;
    }
}
