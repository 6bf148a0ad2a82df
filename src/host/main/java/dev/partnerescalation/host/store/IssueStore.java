package dev.partnerescalation.host.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.statement.StatementContext;

/** Issues. Locks are taken in this order everywhere: counter of the project, workflow entry, issue. */
public final class IssueStore {

    private static final Pattern KEY = Pattern.compile("([A-Za-z][A-Za-z0-9_]*)-([0-9]{1,15})");
    private static final String ALL = "select i.*, p.project_key from issue i join project p on p.id = i.project_id ";

    private final Rows rows;

    public IssueStore(Database database) {
        this.rows = new Rows(database);
    }

    /** The issue with this id. */
    public Optional<IssueRow> byId(long id) {
        return rows.one(ALL + "where i.id = ?", IssueStore::issue, id);
    }

    /** The issue with this key, letter case ignored. */
    public Optional<IssueRow> byKey(String key) {
        Matcher parts = KEY.matcher(key);
        return parts.matches()
                ? rows.one(
                        ALL + "where p.project_key = ? and i.issue_number = ?",
                        IssueStore::issue,
                        parts.group(1).toUpperCase(Locale.ROOT),
                        Long.parseLong(parts.group(2)))
                : Optional.empty();
    }

    /** Issues that meet a condition written by the host itself; values are arguments, never text. */
    public List<IssueRow> where(String condition, String order, Object... arguments) {
        return rows.list(ALL + "where " + condition + " order by " + order, IssueStore::issue, arguments);
    }

    /** How many issues a project has. */
    public long countIn(long projectId) {
        return rows.one("select count(*) from issue where project_id = ?", (row, context) -> row.getLong(1), projectId)
                .orElse(0L);
    }

    /** Locks the project's counter until the transaction ends, so that creation in a project is serial. */
    public void lockCounter(long projectId) {
        rows.one(
                "select issue_counter from project where id = ? for update",
                (row, context) -> row.getLong(1),
                projectId);
    }

    /** Takes the project's next number. */
    public long nextNumber(long projectId) {
        rows.run("update project set issue_counter = issue_counter + 1 where id = ?", projectId);
        return rows.one("select issue_counter from project where id = ?", (row, context) -> row.getLong(1), projectId)
                .orElseThrow(() -> new IllegalStateException("There is no project " + projectId));
    }

    /** Stores a new issue and gives its id. */
    public long create(IssueRow issue) {
        return rows.insert(
                "insert into issue (project_id, issue_number, issue_type_id, summary, description, environment,"
                        + " status_id, priority_id, resolution_id, reporter_key, creator_key, assignee_key, created_at,"
                        + " updated_at, resolved_at, due_on, workflow_entry_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                issue.projectId(),
                issue.number(),
                issue.typeId(),
                issue.summary(),
                issue.description(),
                issue.environment(),
                issue.statusId(),
                issue.priorityId(),
                issue.resolutionId(),
                issue.reporterKey(),
                issue.creatorKey(),
                issue.assigneeKey(),
                Timestamps.stored(issue.created()),
                Timestamps.stored(issue.updated()),
                Timestamps.stored(issue.resolved()),
                issue.due(),
                issue.entryId());
    }

    /** Stores what can change in an issue. */
    public void update(IssueRow issue) {
        rows.run(
                "update issue set summary = ?, description = ?, environment = ?, status_id = ?, priority_id = ?,"
                        + " resolution_id = ?, reporter_key = ?, assignee_key = ?, updated_at = ?, resolved_at = ?,"
                        + " due_on = ? where id = ?",
                issue.summary(),
                issue.description(),
                issue.environment(),
                issue.statusId(),
                issue.priorityId(),
                issue.resolutionId(),
                issue.reporterKey(),
                issue.assigneeKey(),
                Timestamps.stored(issue.updated()),
                Timestamps.stored(issue.resolved()),
                issue.due(),
                issue.id());
    }

    /** Locks the issue until the transaction ends. */
    public void lock(long id) {
        rows.one("select id from issue where id = ? for update", (row, context) -> row.getLong(1), id);
    }

    /** Removes the issue and everything that belongs to it alone. */
    public void delete(IssueRow issue) {
        rows.run(
                "delete from change_item where group_id in (select id from change_group where issue_id = ?)",
                issue.id());
        List.of("change_group", "issue_comment", "remote_link", "label", "field_value", "watcher")
                .forEach(table -> rows.run("delete from " + table + " where issue_id = ?", issue.id()));
        rows.run("delete from issue_link where source_id = ? or destination_id = ?", issue.id(), issue.id());
        rows.run("delete from issue where id = ?", issue.id());
    }

    private static IssueRow issue(ResultSet row, StatementContext context) throws SQLException {
        return new IssueRow(
                row.getLong("id"),
                row.getLong("project_id"),
                row.getString("project_key"),
                row.getLong("issue_number"),
                row.getLong("issue_type_id"),
                row.getString("summary"),
                row.getString("description"),
                row.getString("environment"),
                row.getLong("status_id"),
                row.getObject("priority_id", Long.class),
                row.getObject("resolution_id", Long.class),
                row.getString("reporter_key"),
                row.getString("creator_key"),
                row.getString("assignee_key"),
                Timestamps.read(row, "created_at"),
                Timestamps.read(row, "updated_at"),
                Timestamps.read(row, "resolved_at"),
                row.getObject("due_on", LocalDate.class),
                row.getLong("workflow_entry_id"),
                row.getObject("security_level_id", Long.class));
    }
}
