package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.List;

/** Signature of Jira's public type CommentManager, for compiling only. Public apps built for Jira 10.3.5 and 11.3.1 use it. */
public interface CommentManager {
    Comment create(Issue issue, ApplicationUser applicationUser, String text, boolean flag);

    Comment create(Issue issue, ApplicationUser applicationUser, String text, String text2, Long number, boolean flag);

    Comment create(
            Issue issue,
            ApplicationUser applicationUser,
            String text,
            String text2,
            Long number,
            Date date,
            boolean flag);

    Comment getCommentById(Long number);

    List<Comment> getComments(Issue issue);

    List<Comment> getCommentsForUser(Issue issue, ApplicationUser applicationUser);

    Comment getLastComment(Issue issue);

    boolean isUserCommentAuthor(ApplicationUser applicationUser, Comment comment);

    void update(Comment comment, boolean flag);
}
