package dev.partnerescalation.host.store;

import java.util.List;

/** Who was granted what: permissions of the whole of Jira and of projects. */
public final class GrantStore {

    /** One grant of a permission scheme; the parameter is a role's id or a group's name, or null. */
    public record Grant(String holderType, String parameter) {}

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

    /** The grants of a permission in a project. */
    public List<Grant> grants(long projectId, String permission) {
        return rows.list(
                "select g.holder_type, g.holder_parameter from permission_grant g"
                        + " join project p on p.permission_scheme_id = g.scheme_id"
                        + " where p.id = ? and g.permission_key = ?",
                (row, context) -> new Grant(row.getString(1), row.getString(2)),
                projectId,
                permission);
    }

    /** Whether the account has the role in the project, directly or through a group. */
    public boolean inRole(long projectId, long roleId, String userKey) {
        return rows.one(
                        "select count(*) from project_role_actor a where a.project_id = ? and a.role_id = ? and ("
                                + "(a.actor_type = 'user' and a.actor_parameter = ?) or (a.actor_type = 'group' and"
                                + " a.actor_parameter in (select m.group_name from group_member m where m.user_key = ?)))",
                        (row, context) -> row.getLong(1),
                        projectId,
                        roleId,
                        userKey,
                        userKey)
                .filter(count -> count > 0)
                .isPresent();
    }

    /** Whether the account leads the project. */
    public boolean leads(long projectId, String userKey) {
        return rows.one("select lead_key from project where id = ?", (row, context) -> row.getString(1), projectId)
                .filter(userKey::equals)
                .isPresent();
    }
}
