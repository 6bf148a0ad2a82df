package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;

/** Writes comments; it asks for no permission and checks no length. A public app built for Jira 10.3.5 uses it. */
public interface CommentManager {
    Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent);

    Comment create(
            Issue issue,
            ApplicationUser author,
            String body,
            String groupLevel,
            Long roleLevelId,
            boolean dispatchEvent);
}
