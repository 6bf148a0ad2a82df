package dev.partnerescalation.host.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** The web links of issues. */
public final class RemoteLinkStore {

    private final Rows rows;

    public RemoteLinkStore(Database database) {
        this.rows = new Rows(database);
    }

    /** The web links of an issue. */
    public List<RemoteLinkRow> of(long issueId) {
        return rows.list("select * from remote_link where issue_id = ? order by id", RemoteLinkStore::link, issueId);
    }

    /** One web link. */
    public Optional<RemoteLinkRow> find(long id) {
        return rows.one("select * from remote_link where id = ?", RemoteLinkStore::link, id);
    }

    /** The web link of an issue with this global id. */
    public Optional<RemoteLinkRow> find(long issueId, String globalId) {
        return rows.one(
                "select * from remote_link where issue_id = ? and global_id = ?",
                RemoteLinkStore::link,
                issueId,
                globalId);
    }

    /** Stores a new web link and gives its id. */
    public long create(RemoteLinkRow link) {
        return rows.insert(
                "insert into remote_link (issue_id, global_id, title, summary, url, icon_url, icon_title, relationship,"
                        + " resolved, application_type, application_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                link.issueId(),
                link.globalId(),
                link.title(),
                link.summary(),
                link.url(),
                link.iconUrl(),
                link.iconTitle(),
                link.relationship(),
                link.resolved(),
                link.applicationType(),
                link.applicationName());
    }

    /** Replaces everything but id and issue. */
    public void update(RemoteLinkRow link) {
        rows.run(
                "update remote_link set global_id = ?, title = ?, summary = ?, url = ?, icon_url = ?, icon_title = ?,"
                        + " relationship = ?, resolved = ?, application_type = ?, application_name = ? where id = ?",
                link.globalId(),
                link.title(),
                link.summary(),
                link.url(),
                link.iconUrl(),
                link.iconTitle(),
                link.relationship(),
                link.resolved(),
                link.applicationType(),
                link.applicationName(),
                link.id());
    }

    /** Removes a web link. */
    public void remove(long id) {
        rows.run("delete from remote_link where id = ?", id);
    }

    private static RemoteLinkRow link(ResultSet row, StatementContext context) throws SQLException {
        return new RemoteLinkRow(
                row.getLong("id"),
                row.getLong("issue_id"),
                row.getString("global_id"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("url"),
                row.getString("icon_url"),
                row.getString("icon_title"),
                row.getString("relationship"),
                row.getObject("resolved", Boolean.class),
                row.getString("application_type"),
                row.getString("application_name"));
    }
}
