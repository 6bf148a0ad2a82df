package dev.partnerescalation.host.issue;

import dev.partnerescalation.host.fault.Fault;
import dev.partnerescalation.host.store.CommentRow;
import dev.partnerescalation.host.store.CommentStore;
import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.store.IssueRow;
import dev.partnerescalation.host.store.MembershipStore;
import dev.partnerescalation.host.user.User;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Comments and who may read them. */
public final class Comments {

    private static final Set<String> KNOWN = Set.of(
            "body",
            "visibility",
            "properties",
            "self",
            "id",
            "author",
            "updateAuthor",
            "created",
            "updated",
            "renderedBody");

    private final CommentStore comments;
    private final MembershipStore visibility;
    private final Clock clock;

    Comments(Database database, Clock clock) {
        this.comments = new CommentStore(database);
        this.visibility = new MembershipStore(database);
        this.clock = clock;
    }

    /** The comments of an issue that the person may read, oldest first. */
    public List<CommentRow> readableBy(User reader, IssueRow issue) {
        return comments.of(issue.id()).stream()
                .filter(comment -> mayRead(reader, comment, issue))
                .toList();
    }

    /** One of the issue's comments, if the person may read it. */
    public Optional<CommentRow> readableBy(User reader, IssueRow issue, String commentId) {
        return readableBy(reader, issue).stream()
                .filter(comment -> String.valueOf(comment.id()).equals(commentId))
                .findFirst();
    }

    /** Writes a comment and gives it as it is stored. */
    public CommentRow write(long issueId, CommentText text, String authorKey) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        long id = comments.create(
                new CommentRow(0, issueId, authorKey, text.body(), text.group(), text.roleId(), now, now, authorKey));
        return comments.find(id).orElseThrow();
    }

    /** Replaces text and visibility. */
    public CommentRow rewrite(CommentRow comment, CommentText text, String actorKey) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        comments.update(new CommentRow(
                comment.id(),
                comment.issueId(),
                comment.authorKey(),
                text.body(),
                text.group(),
                text.roleId(),
                comment.created(),
                now,
                actorKey));
        return comments.find(comment.id()).orElseThrow();
    }

    /** Removes a comment. */
    public void remove(CommentRow comment) {
        comments.remove(comment.id());
    }

    /**
     * Reads what a client sent as a comment.
     *
     * @throws Fault 400 with Jira's message
     */
    public CommentText read(Object json, User author, long projectId) {
        if (!(json instanceof Map<?, ?> comment)) {
            throw Fault.field("comment", "data was not an object");
        }
        checkMembers(comment);
        if (!(comment.get("body") instanceof String body) || body.isBlank()) {
            throw Fault.field("comment", "Comment body can not be empty!");
        }
        if (body.length() > TextType.MANY_LINES) {
            throw Fault.field(
                    "comment", "The entered text is too long. It exceeds the allowed limit of 32,767 characters.");
        }
        Object restriction = comment.get("visibility");
        return restriction == null
                ? new CommentText(body, null, null)
                : restricted(body, restriction, author, projectId);
    }

    /** What a comment says of itself when it is read may be sent back. */
    private static void checkMembers(Map<?, ?> comment) {
        if (comment.get("properties") instanceof List<?> properties && !properties.isEmpty()) {
            throw Fault.field("comment", "Local Jira does not emulate 'properties' of a comment.");
        }
        comment.keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Fault.field("comment", "Unrecognized field \"" + name + "\"");
                });
    }

    private CommentText restricted(String body, Object restriction, User author, long projectId) {
        if (restriction instanceof Map<?, ?> level && level.get("value") instanceof String value) {
            if ("group".equals(level.get("type"))) {
                if (!visibility.groupExists(value)) {
                    throw Fault.field("commentLevel", "Group: " + value + " does not exist.");
                }
                if (!visibility.isMember(author.key(), value)) {
                    throw Fault.field("commentLevel", "You are currently not a member of the group: " + value + ".");
                }
                return new CommentText(body, value, null);
            }
            if ("role".equals(level.get("type"))) {
                Long role = visibility
                        .roleId(value)
                        .filter(id -> visibility.hasRole(author.key(), id, projectId))
                        .orElseThrow(() -> Fault.field("commentLevel", "Invalid role level specified."));
                return new CommentText(body, null, role);
            }
        }
        throw Fault.field("commentLevel", "Invalid role level specified.");
    }

    /** The name of the role that a comment is restricted to. */
    public String roleName(long roleId) {
        return visibility.roleName(roleId).orElse("");
    }

    private boolean mayRead(User reader, CommentRow comment, IssueRow issue) {
        if (comment.visibleGroup() != null) {
            return visibility.isMember(reader.key(), comment.visibleGroup());
        }
        return comment.visibleRoleId() == null
                || visibility.hasRole(reader.key(), comment.visibleRoleId(), issue.projectId());
    }
}
