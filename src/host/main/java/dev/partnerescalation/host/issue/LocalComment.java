package dev.partnerescalation.host.issue;

import com.atlassian.jira.issue.comments.Comment;

/** {@link Comment}, the receipt for a stored comment. */
record LocalComment(long id) implements Comment {}
