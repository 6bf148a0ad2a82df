package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.Map;

/**
 * What happened to an issue. A public app built for Jira 11.0.0 uses it. It is a plain value, so it carries its own small body;
 * what needs types of Jira's database layer ({@code getChangeLog}) is left out.
 */
public final class IssueEvent implements IssueRelatedEvent {

    private final Issue issue;
    private final Map<String, Object> params;
    private final ApplicationUser user;
    private final Long eventTypeId;
    private final Date time = new Date();

    @SuppressWarnings({"rawtypes", "unchecked"})
    public IssueEvent(Issue issue, Map params, ApplicationUser user, Long eventTypeId) {
        this.issue = issue;
        this.params = Map.copyOf(params);
        this.user = user;
        this.eventTypeId = eventTypeId;
    }

    @Override
    public Issue getIssue() {
        return issue;
    }

    public Project getProject() {
        return issue.getProjectObject();
    }

    public ApplicationUser getUser() {
        return user;
    }

    public Long getEventTypeId() {
        return eventTypeId;
    }

    @Override
    public Map<String, Object> getParams() {
        return params;
    }

    @Override
    public Date getTime() {
        return new Date(time.getTime());
    }
}
