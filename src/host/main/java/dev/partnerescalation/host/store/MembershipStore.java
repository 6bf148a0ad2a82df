package dev.partnerescalation.host.store;

import java.util.List;
import java.util.Optional;

/** Groups and project roles, and who is in them. */
public final class MembershipStore {

    private final Rows rows;

    public MembershipStore(Database database) {
        this.rows = new Rows(database);
    }

    /** The id of the project role with this name. */
    public Optional<Long> roleId(String name) {
        return rows.one("select id from project_role where role_name = ?", (row, context) -> row.getLong(1), name);
    }

    /** The ids of all project roles. */
    public List<Long> roleIds() {
        return rows.list("select id from project_role order by id", (row, context) -> row.getLong(1));
    }

    /** The name of a project role. */
    public Optional<String> roleName(long roleId) {
        return rows.one("select role_name from project_role where id = ?", (row, context) -> row.getString(1), roleId);
    }

    /** Whether the person has the role in the project, directly or through a group. */
    public boolean hasRole(String userKey, long roleId, long projectId) {
        return rows.one(
                        "select 1 from project_role_actor a where a.project_id = ? and a.role_id = ?"
                                + " and (a.actor_type = 'user' and a.actor_parameter = ?"
                                + " or a.actor_type = 'group' and exists (select 1 from group_member m"
                                + " where m.group_name = a.actor_parameter and m.user_key = ?))",
                        (row, context) -> 1,
                        projectId,
                        roleId,
                        userKey,
                        userKey)
                .isPresent();
    }

    /** The ids of the roles that the person has in the project, directly or through a group. */
    public List<Long> rolesOf(String userKey, long projectId) {
        return roleIds().stream()
                .filter(role -> hasRole(userKey, role, projectId))
                .toList();
    }

    /** Puts an account into a group. */
    public void addToGroup(String userKey, String group) {
        rows.run("insert into group_member (group_name, user_key) values (?, ?)", group, userKey);
    }

    /** The names of the groups that the person is a member of. */
    public List<String> groupsOf(String userKey) {
        return rows.list(
                "select group_name from group_member where user_key = ? order by group_name",
                (row, context) -> row.getString(1),
                userKey);
    }

    /** Whether there is a group with this name, which here means one with a member. */
    public boolean groupExists(String name) {
        return rows.one("select 1 from group_member where group_name = ?", (row, context) -> 1, name)
                .isPresent();
    }

    /** Whether the person is a member of the group. */
    public boolean isMember(String userKey, String groupName) {
        return rows.one(
                        "select 1 from group_member where group_name = ? and user_key = ?",
                        (row, context) -> 1,
                        groupName,
                        userKey)
                .isPresent();
    }
}
