package dev.partnerescalation.jira.dialog;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.issue.JiraId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the escalation that a form is about. */
final class EscalationFinder {

    private final IssueManager issues;
    private final PermissionManager permissions;
    private final InstalledObjects installed;

    EscalationFinder(IssueManager issues, PermissionManager permissions, InstalledObjects installed) {
        this.issues = issues;
        this.permissions = permissions;
        this.installed = installed;
    }

    /** The escalation with this number; empty if there is none, if the reader may not browse it, or if nobody is signed in. */
    Optional<Issue> find(String id, @Nullable ApplicationUser reader) {
        return JiraId.of(id)
                .map(issues::getIssueObject)
                .map(Issue.class::cast)
                .filter(issue -> reader != null
                        && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, reader)
                        && installed.snapshot().isEscalation(issue));
    }
}
