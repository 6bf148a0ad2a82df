package dev.partnerescalation.host.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;

/** The security schemes of projects, their levels and who may see an issue of a level. */
public final class SecurityLevelStore {

    private static final RowMapper<SecurityLevelRow> LEVEL = (row, context) ->
            new SecurityLevelRow(row.getLong("id"), row.getString("level_name"), row.getString("description"));

    private final Rows rows;

    public SecurityLevelStore(Database database) {
        this.rows = new Rows(database);
    }

    /** The levels of a project's scheme; none without a scheme. */
    public List<SecurityLevelRow> ofProject(long projectId) {
        return rows.list(
                "select l.* from security_level l join project p on p.security_scheme_id = l.scheme_id"
                        + " where p.id = ? order by l.id",
                LEVEL,
                projectId);
    }

    /** The level with this id. */
    public Optional<SecurityLevelRow> find(long levelId) {
        return rows.one("select * from security_level where id = ?", LEVEL, levelId);
    }

    /** Who may see an issue of the level. */
    public List<HolderRow> holders(long levelId) {
        return rows.list(
                "select holder_type, holder_parameter from security_level_holder where level_id = ? order by id",
                (row, context) -> new HolderRow(row.getString(1), row.getString(2)),
                levelId);
    }

    /** Gives a project a new scheme without levels. The levels of its issues go, as when a scheme is replaced in Jira without a mapping. */
    public long newScheme(long projectId, String name) {
        long schemeId = rows.insert("insert into security_scheme (scheme_name) values (?)", name);
        rows.run("update issue set security_level_id = null where project_id = ?", projectId);
        rows.run("update project set security_scheme_id = ? where id = ?", schemeId, projectId);
        return schemeId;
    }

    /** Adds a level to a scheme and gives its id. */
    public long addLevel(long schemeId, String name, String description, List<HolderRow> holders) {
        long levelId = rows.insert(
                "insert into security_level (scheme_id, level_name, description) values (?, ?, ?)",
                schemeId,
                name,
                description);
        holders.forEach(holder -> rows.run(
                "insert into security_level_holder (level_id, holder_type, holder_parameter) values (?, ?, ?)",
                levelId,
                holder.type(),
                holder.parameter()));
        return levelId;
    }

    /** Gives an issue a level; null takes it away. */
    public void setLevel(long issueId, Long levelId) {
        rows.run("update issue set security_level_id = ? where id = ?", levelId, issueId);
    }
}
