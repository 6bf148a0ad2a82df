package dev.partnerescalation.host.store;

import java.time.Instant;

/** A comment; at most one of group and role restricts who may read it. */
public record CommentRow(
        long id,
        long issueId,
        String authorKey,
        String body,
        String visibleGroup,
        Long visibleRoleId,
        Instant created,
        Instant updated,
        String updateAuthorKey) {}
