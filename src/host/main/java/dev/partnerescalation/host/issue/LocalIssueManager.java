package dev.partnerescalation.host.issue;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;

/** {@link IssueManager} over the stored issues; like Jira's it asks for no permission. */
final class LocalIssueManager implements IssueManager {

    private final Issues issues;
    private final IssueObjects objects;

    LocalIssueManager(Issues issues, IssueObjects objects) {
        this.issues = issues;
        this.objects = objects;
    }

    @Override
    public MutableIssue getIssueObject(Long id) {
        return id == null ? null : objects.issue(id);
    }

    @Override
    public MutableIssue getIssueObject(String key) {
        return key == null
                ? null
                : objects.issue(
                        issues.store().byKey(key).filter(issue -> issue.key().equals(key)));
    }

    @Override
    public long getIssueCountForProject(Long projectId) {
        return issues.store().countIn(projectId);
    }
}
