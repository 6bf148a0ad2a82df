package dev.partnerescalation.host.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** The links between issues. */
public final class LinkStore {

    private final Rows rows;

    public LinkStore(Database database) {
        this.rows = new Rows(database);
    }

    /** The links that start at an issue. */
    public List<LinkRow> outward(long issueId) {
        return rows.list("select * from issue_link where source_id = ? order by id", LinkStore::link, issueId);
    }

    /** The links that end at an issue. */
    public List<LinkRow> inward(long issueId) {
        return rows.list("select * from issue_link where destination_id = ? order by id", LinkStore::link, issueId);
    }

    /** One link. */
    public Optional<LinkRow> find(long id) {
        return rows.one("select * from issue_link where id = ?", LinkStore::link, id);
    }

    /** The link of this type between these two issues. */
    public Optional<LinkRow> find(long typeId, long sourceId, long destinationId) {
        return rows.one(
                "select * from issue_link where link_type_id = ? and source_id = ? and destination_id = ?",
                LinkStore::link,
                typeId,
                sourceId,
                destinationId);
    }

    /** Stores a new link. */
    public LinkRow create(long typeId, long sourceId, long destinationId, Long sequence) {
        long id = rows.insert(
                "insert into issue_link (link_type_id, source_id, destination_id, sequence) values (?, ?, ?, ?)",
                typeId,
                sourceId,
                destinationId,
                sequence);
        return new LinkRow(id, typeId, sourceId, destinationId, sequence);
    }

    /** Removes a link. */
    public void remove(long id) {
        rows.run("delete from issue_link where id = ?", id);
    }

    private static LinkRow link(ResultSet row, StatementContext context) throws SQLException {
        return new LinkRow(
                row.getLong("id"),
                row.getLong("link_type_id"),
                row.getLong("source_id"),
                row.getLong("destination_id"),
                row.getObject("sequence", Long.class));
    }
}
