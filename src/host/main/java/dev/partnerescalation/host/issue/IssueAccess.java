package dev.partnerescalation.host.issue;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.store.IssueRow;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.PermissionContext;
import dev.partnerescalation.host.user.Permissions;
import dev.partnerescalation.host.user.SignedIn;
import dev.partnerescalation.host.user.User;
import java.util.List;
import java.util.Map;

/** What the acting person may do with issues. */
public final class IssueAccess {

    private final CurrentUser current;
    private final Permissions permissions;
    private final Issues issues;

    IssueAccess(CurrentUser current, Permissions permissions, Issues issues) {
        this.current = current;
        this.permissions = permissions;
        this.issues = issues;
    }

    /** The acting user; an unauthenticated request gets Jira's 401. */
    public User user() {
        return SignedIn.require(current);
    }

    /** Whether the request is unauthenticated. */
    public boolean isNobody() {
        return current.get().isEmpty();
    }

    /** Whether the person administers Jira. */
    public boolean isAdministrator() {
        return permissions.global(user(), "ADMINISTER");
    }

    /** Whether the person may do something with an issue. */
    public boolean may(String permission, IssueRow issue) {
        return permissions.issue(user(), permission, PermissionContext.of(issue));
    }

    /** Whether the person may do something in a project. */
    public boolean may(String permission, long projectId) {
        return permissions.project(user(), permission, projectId);
    }

    /** Whether another user has a permission in a project. */
    boolean may(User other, String permission, long projectId) {
        return permissions.project(other, permission, projectId);
    }

    /** Whether another user has a permission on an issue. */
    public boolean may(User other, String permission, IssueRow issue) {
        return permissions.issue(other, permission, PermissionContext.of(issue));
    }

    /** The issue with this key or id. One that the user may not browse does not exist for that user; without a user it answers that one must sign in. */
    public IssueRow visible(String keyOrId) {
        if (isNobody()) {
            throw new Fault(
                    Fault.Reason.NOT_LOGGED_IN,
                    List.of("You do not have the permission to see the specified issue.", "Login Required"),
                    Map.of());
        }
        return issues.named(keyOrId)
                .filter(issue -> may("BROWSE_PROJECTS", issue))
                .orElseThrow(() -> Fault.notFound("Issue Does Not Exist"));
    }

    /** The issue with this key or id, even if the user may not browse it; for the administration of tests. */
    public IssueRow existing(String keyOrId) {
        return issues.named(keyOrId).orElseThrow(() -> Fault.notFound("Issue Does Not Exist"));
    }

    /** As {@link #visible}, with the messages for links between issues. */
    public IssueRow visibleForLinking(String keyOrId) {
        IssueRow issue = issues.named(keyOrId).orElseThrow(() -> Fault.notFound("Issue Does Not Exist"));
        if (!may("BROWSE_PROJECTS", issue)) {
            throw Fault.notFound("You do not have the permission to see the specified issue.");
        }
        return issue;
    }
}
