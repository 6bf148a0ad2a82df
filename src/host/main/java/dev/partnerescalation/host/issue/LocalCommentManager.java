package dev.partnerescalation.host.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.user.Users;

/**
 * {@link CommentManager} over the stored comments; like Jira's it asks for no permission and checks no length. There are no events of
 * comments, so a call that wants one is refused.
 */
final class LocalCommentManager implements CommentManager {

    private final ApiProxies proxies;
    private final Comments comments;
    private final Users users;

    LocalCommentManager(ApiProxies proxies, Comments comments, Users users) {
        this.proxies = proxies;
        this.comments = comments;
        this.users = users;
    }

    @Override
    public Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent) {
        return create(issue, author, body, null, null, dispatchEvent);
    }

    @Override
    public Comment create(
            Issue issue,
            ApplicationUser author,
            String body,
            String groupLevel,
            Long roleLevelId,
            boolean dispatchEvent) {
        if (dispatchEvent) {
            throw proxies.refuse("CommentManager.create with dispatchEvent");
        }
        String key = author == null ? null : users.of(author).key();
        CommentText text = new CommentText(body, groupLevel, roleLevelId);
        return proxies.entity(
                Comment.class,
                new LocalComment(comments.write(issue.getId(), text, key).id()));
    }
}
