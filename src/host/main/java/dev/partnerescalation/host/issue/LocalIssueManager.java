package dev.partnerescalation.host.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import dev.partnerescalation.host.api.ApiProxies;
import java.util.Collection;
import java.util.List;

/** Plays {@link IssueManager}; like Jira's it asks nobody for permission. */
final class LocalIssueManager {

    private final Issues issues;
    private final IssueObjects objects;

    LocalIssueManager(Issues issues, IssueObjects objects) {
        this.issues = issues;
        this.objects = objects;
    }

    public MutableIssue getIssueObject(Long id) {
        return id == null ? null : objects.issue(id);
    }

    public MutableIssue getIssueObject(String key) {
        return getIssueByCurrentKey(key);
    }

    public MutableIssue getIssueByCurrentKey(String key) {
        return key == null
                ? null
                : objects.issue(
                        issues.store().byKey(key).filter(issue -> issue.key().equals(key)));
    }

    public MutableIssue getIssueByKeyIgnoreCase(String key) {
        return key == null ? null : objects.issue(issues.store().byKey(key));
    }

    public List<Issue> getIssueObjects(Collection<Long> ids) {
        return ids.stream()
                .flatMap(id -> issues.byId(id).stream())
                .<Issue>map(row -> objects.issue(issues.load(row)))
                .toList();
    }

    public long getIssueCount() {
        return issues.store().count();
    }

    public long getIssueCountForProject(Long projectId) {
        return issues.store().countIn(projectId);
    }

    public boolean atLeastOneIssueExists() {
        return getIssueCount() > 0;
    }

    public boolean isEditable(Issue issue) {
        return objects.isEditable(ApiProxies.behind(issue, LocalIssue.class).draft());
    }
}
