package dev.partnerescalation.host.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** The comments of issues. */
public final class CommentStore {

    private final Rows rows;

    public CommentStore(Database database) {
        this.rows = new Rows(database);
    }

    /** The comments of an issue, oldest first. */
    public List<CommentRow> of(long issueId) {
        return rows.list("select * from issue_comment where issue_id = ? order by id", CommentStore::comment, issueId);
    }

    /** One comment. */
    public Optional<CommentRow> find(long id) {
        return rows.one("select * from issue_comment where id = ?", CommentStore::comment, id);
    }

    /** Stores a new comment and gives its id. */
    public long create(CommentRow comment) {
        return rows.insert(
                "insert into issue_comment (issue_id, author_key, body, visible_group, visible_role_id, created_at,"
                        + " updated_at, update_author_key) values (?, ?, ?, ?, ?, ?, ?, ?)",
                comment.issueId(),
                comment.authorKey(),
                comment.body(),
                comment.visibleGroup(),
                comment.visibleRoleId(),
                Timestamps.stored(comment.created()),
                Timestamps.stored(comment.updated()),
                comment.updateAuthorKey());
    }

    /** Replaces text, visibility, and who changed it when. */
    public void update(CommentRow comment) {
        rows.run(
                "update issue_comment set body = ?, visible_group = ?, visible_role_id = ?, updated_at = ?,"
                        + " update_author_key = ? where id = ?",
                comment.body(),
                comment.visibleGroup(),
                comment.visibleRoleId(),
                Timestamps.stored(comment.updated()),
                comment.updateAuthorKey(),
                comment.id());
    }

    /** Removes a comment. */
    public void remove(long id) {
        rows.run("delete from issue_comment where id = ?", id);
    }

    private static CommentRow comment(ResultSet row, StatementContext context) throws SQLException {
        return new CommentRow(
                row.getLong("id"),
                row.getLong("issue_id"),
                row.getString("author_key"),
                row.getString("body"),
                row.getString("visible_group"),
                row.getObject("visible_role_id", Long.class),
                Timestamps.read(row, "created_at"),
                Timestamps.read(row, "updated_at"),
                row.getString("update_author_key"));
    }
}
