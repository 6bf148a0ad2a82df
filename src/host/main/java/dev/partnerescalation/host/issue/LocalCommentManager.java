package dev.partnerescalation.host.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.user.Users;

/** Plays {@code CommentManager}; like Jira's it asks nobody for permission and checks no length. */
final class LocalCommentManager {

    private final ApiProxies proxies;
    private final Comments comments;
    private final Users users;
    private final IssueObjects objects;

    LocalCommentManager(ApiProxies proxies, Comments comments, Users users, IssueObjects objects) {
        this.proxies = proxies;
        this.comments = comments;
        this.users = users;
        this.objects = objects;
    }

    public Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent) {
        return create(issue, author, body, null, null, dispatchEvent);
    }

    public Comment create(
            Issue issue, ApplicationUser author, String body, String group, Long role, boolean dispatchEvent) {
        if (dispatchEvent) {
            throw new UnsupportedOperationException("Local Jira tells nobody of comments; pass false");
        }
        String key = author == null ? null : users.of(author).key();
        LocalComment comment = new LocalComment(
                comments.write(issue.getId(), new CommentText(body, group, role), key), objects, users);
        return proxies.entity(Comment.class, comment);
    }
}
