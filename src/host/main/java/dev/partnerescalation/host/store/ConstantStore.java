package dev.partnerescalation.host.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** Issue types, statuses, priorities and resolutions: what Jira calls issue constants, in their order. */
public final class ConstantStore {

    private static final String IN_ORDER = " order by sequence, id";

    private final Rows rows;

    public ConstantStore(Database database) {
        this.rows = new Rows(database);
    }

    /** All issue types. */
    public List<IssueTypeRow> issueTypes() {
        return rows.list("select * from issue_type" + IN_ORDER, ConstantStore::issueType);
    }

    /** One issue type. */
    public Optional<IssueTypeRow> issueType(long id) {
        return rows.one("select * from issue_type where id = ?", ConstantStore::issueType, id);
    }

    /** Stores a new issue type, last in order. */
    public IssueTypeRow createIssueType(
            String name, String description, String iconUrl, long avatarId, boolean subtask) {
        int sequence = rows.next("issue_type");
        long id = rows.insert(
                "insert into issue_type (type_name, description, icon_url, avatar_id, subtask, sequence)"
                        + " values (?, ?, ?, ?, ?, ?)",
                name,
                description,
                iconUrl,
                avatarId,
                subtask,
                sequence);
        return new IssueTypeRow(id, name, description, iconUrl, avatarId, subtask, sequence);
    }

    /** Whether any issue has this type. */
    public boolean hasIssuesOfType(long issueTypeId) {
        return rows.one("select 1 from issue where issue_type_id = ? limit 1", (row, c) -> 1, issueTypeId)
                .isPresent();
    }

    /** All statuses. */
    public List<StatusRow> statuses() {
        return rows.list("select * from issue_status" + IN_ORDER, ConstantStore::status);
    }

    /** One status. */
    public Optional<StatusRow> status(long id) {
        return rows.one("select * from issue_status where id = ?", ConstantStore::status, id);
    }

    /** Stores a new status, last in order. */
    public StatusRow createStatus(String name, String description, String iconUrl, long categoryId) {
        int sequence = rows.next("issue_status");
        long id = rows.insert(
                "insert into issue_status (status_name, description, icon_url, category_id, sequence)"
                        + " values (?, ?, ?, ?, ?)",
                name,
                description,
                iconUrl,
                categoryId,
                sequence);
        return new StatusRow(id, name, description, iconUrl, categoryId, sequence);
    }

    /** All priorities. */
    public List<PriorityRow> priorities() {
        return rows.list("select * from priority" + IN_ORDER, ConstantStore::priority);
    }

    /** One priority. */
    public Optional<PriorityRow> priority(long id) {
        return rows.one("select * from priority where id = ?", ConstantStore::priority, id);
    }

    /** All resolutions. */
    public List<ResolutionRow> resolutions() {
        return rows.list("select * from resolution" + IN_ORDER, ConstantStore::resolution);
    }

    /** One resolution. */
    public Optional<ResolutionRow> resolution(long id) {
        return rows.one("select * from resolution where id = ?", ConstantStore::resolution, id);
    }

    /** Stores a new resolution, last in order. */
    public ResolutionRow createResolution(String name, String description) {
        int sequence = rows.next("resolution");
        long id = rows.insert(
                "insert into resolution (resolution_name, description, sequence) values (?, ?, ?)",
                name,
                description,
                sequence);
        return new ResolutionRow(id, name, description, sequence);
    }

    private static IssueTypeRow issueType(ResultSet row, StatementContext context) throws SQLException {
        return new IssueTypeRow(
                row.getLong("id"),
                row.getString("type_name"),
                row.getString("description"),
                row.getString("icon_url"),
                row.getLong("avatar_id"),
                row.getBoolean("subtask"),
                row.getInt("sequence"));
    }

    private static StatusRow status(ResultSet row, StatementContext context) throws SQLException {
        return new StatusRow(
                row.getLong("id"),
                row.getString("status_name"),
                row.getString("description"),
                row.getString("icon_url"),
                row.getLong("category_id"),
                row.getInt("sequence"));
    }

    private static PriorityRow priority(ResultSet row, StatementContext context) throws SQLException {
        return new PriorityRow(
                row.getLong("id"),
                row.getString("priority_name"),
                row.getString("description"),
                row.getString("icon_url"),
                row.getString("status_color"),
                row.getInt("sequence"));
    }

    private static ResolutionRow resolution(ResultSet row, StatementContext context) throws SQLException {
        return new ResolutionRow(
                row.getLong("id"),
                row.getString("resolution_name"),
                row.getString("description"),
                row.getInt("sequence"));
    }
}
