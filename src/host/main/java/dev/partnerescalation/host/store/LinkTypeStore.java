package dev.partnerescalation.host.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** The types of links between issues. */
public final class LinkTypeStore {

    private final Rows rows;

    public LinkTypeStore(Database database) {
        this.rows = new Rows(database);
    }

    /** All link types by name. */
    public List<LinkTypeRow> all() {
        return rows.list("select * from link_type order by type_name, id", LinkTypeStore::linkType);
    }

    /** One link type. */
    public Optional<LinkTypeRow> find(long id) {
        return rows.one("select * from link_type where id = ?", LinkTypeStore::linkType, id);
    }

    /** The link type with this name, letter case ignored. */
    public Optional<LinkTypeRow> findByName(String name) {
        return rows.one("select * from link_type where lower(type_name) = lower(?)", LinkTypeStore::linkType, name);
    }

    /** Stores a new link type. */
    public LinkTypeRow create(String name, String outward, String inward, String style) {
        long id = rows.insert(
                "insert into link_type (type_name, outward, inward, style) values (?, ?, ?, ?)",
                name,
                outward,
                inward,
                style);
        return new LinkTypeRow(id, name, outward, inward, style);
    }

    private static LinkTypeRow linkType(ResultSet row, StatementContext context) throws SQLException {
        return new LinkTypeRow(
                row.getLong("id"),
                row.getString("type_name"),
                row.getString("outward"),
                row.getString("inward"),
                row.getString("style"));
    }
}
