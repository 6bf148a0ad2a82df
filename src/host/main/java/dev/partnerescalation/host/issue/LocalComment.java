package dev.partnerescalation.host.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.host.store.CommentRow;
import dev.partnerescalation.host.user.Users;
import java.util.Date;

/** One stored comment as apps see it. */
record LocalComment(CommentRow row, IssueObjects objects, Users users) {

    public Long getId() {
        return row.id();
    }

    public Issue getIssue() {
        return objects.issue(row.issueId());
    }

    public String getBody() {
        return row.body();
    }

    public String getGroupLevel() {
        return row.visibleGroup();
    }

    public Long getRoleLevelId() {
        return row.visibleRoleId();
    }

    public ApplicationUser getAuthorApplicationUser() {
        return row.authorKey() == null
                ? null
                : users.byKey(row.authorKey()).map(users::applicationUser).orElse(null);
    }

    public Date getCreated() {
        return Date.from(row.created());
    }
}
