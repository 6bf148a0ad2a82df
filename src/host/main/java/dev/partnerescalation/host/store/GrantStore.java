package dev.partnerescalation.host.store;

import java.util.List;

/** Who was granted what: permissions of the whole of Jira and of projects. */
public final class GrantStore {

    private final Rows rows;

    public GrantStore(Database database) {
        this.rows = new Rows(database);
    }

    /** Grants a global permission to a group. */
    public void grantGlobal(String permission, String group) {
        rows.run("insert into global_permission (permission_key, group_name) values (?, ?)", permission, group);
    }

    /** The groups that have a global permission. */
    public List<String> groupsWith(String permission) {
        return rows.list(
                "select group_name from global_permission where permission_key = ? order by group_name",
                (row, context) -> row.getString(1),
                permission);
    }

    /** Who holds a permission in a project. */
    public List<HolderRow> holders(long projectId, String permission) {
        return rows.list(
                "select g.holder_type, g.holder_parameter from permission_grant g"
                        + " join project p on p.permission_scheme_id = g.scheme_id"
                        + " where p.id = ? and g.permission_key = ? order by g.id",
                (row, context) -> new HolderRow(row.getString(1), row.getString(2)),
                projectId,
                permission);
    }

    /** The permissions of projects that some scheme grants to somebody, by key. */
    public List<String> permissions() {
        return rows.list(
                "select distinct permission_key from permission_grant order by 1", (row, context) -> row.getString(1));
    }

    /** Replaces the holders of a permission in one project. A scheme that other projects share is copied for it first. */
    public void grant(long projectId, String permission, List<HolderRow> holders) {
        long schemeId = schemeOfItsOwn(projectId);
        rows.run("delete from permission_grant where scheme_id = ? and permission_key = ?", schemeId, permission);
        holders.forEach(holder -> rows.run(
                "insert into permission_grant (scheme_id, permission_key, holder_type, holder_parameter)"
                        + " values (?, ?, ?, ?)",
                schemeId,
                permission,
                holder.type(),
                holder.parameter()));
    }

    private long schemeOfItsOwn(long projectId) {
        long shared = rows.one(
                        "select permission_scheme_id from project where id = ?",
                        (row, context) -> row.getLong(1),
                        projectId)
                .orElseThrow(() -> new IllegalArgumentException("There is no project " + projectId));
        boolean alone = rows.list(
                                "select id from project where permission_scheme_id = ?",
                                (row, context) -> row.getLong(1),
                                shared)
                        .size()
                == 1;
        if (alone) {
            return shared;
        }
        long copy = rows.insert(
                "insert into permission_scheme (scheme_name, description)"
                        + " select scheme_name || ' (' || ? || ')', description from permission_scheme where id = ?",
                projectId,
                shared);
        rows.run(
                "insert into permission_grant (scheme_id, permission_key, holder_type, holder_parameter)"
                        + " select ?, permission_key, holder_type, holder_parameter from permission_grant"
                        + " where scheme_id = ? order by id",
                copy,
                shared);
        rows.run("update project set permission_scheme_id = ? where id = ?", copy, projectId);
        return copy;
    }

    /** Whether the account leads the project. */
    public boolean leads(long projectId, String userKey) {
        return rows.one("select lead_key from project where id = ?", (row, context) -> row.getString(1), projectId)
                .filter(userKey::equals)
                .isPresent();
    }
}
