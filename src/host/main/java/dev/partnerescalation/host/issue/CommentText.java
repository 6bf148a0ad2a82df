package dev.partnerescalation.host.issue;

/** A comment to be written; at most one of group and role restricts who may read it. */
public record CommentText(String body, String group, Long roleId) {}
