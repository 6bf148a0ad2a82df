package dev.partnerescalation.host.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.mapper.RowMapper;

/** Projects and the schemes they use. */
public final class ProjectStore {

    private static final long ADMINISTRATORS_ROLE = 10002;

    private static final RowMapper<ProjectRow> PROJECT = (row, context) -> new ProjectRow(
            row.getLong("id"),
            row.getString("project_key"),
            row.getString("project_name"),
            row.getString("description"),
            row.getString("lead_key"),
            row.getLong("permission_scheme_id"),
            row.getLong("issue_type_screen_scheme_id"),
            row.getObject("workflow_scheme_id", Long.class));

    private final Rows rows;
    private final ContextStore contexts;
    private final ConstantStore constants;

    public ProjectStore(Database database) {
        this.rows = new Rows(database);
        this.contexts = new ContextStore(database);
        this.constants = new ConstantStore(database);
    }

    /** All projects by name. */
    public List<ProjectRow> all() {
        return rows.list("select * from project order by project_name, id", PROJECT);
    }

    /** The project with this key, which is always in capitals. */
    public Optional<ProjectRow> byKey(String key) {
        return rows.one("select * from project where project_key = ?", PROJECT, key);
    }

    /** The project with this id. */
    public Optional<ProjectRow> byId(long id) {
        return rows.one("select * from project where id = ?", PROJECT, id);
    }

    /** A new project on Jira's own schemes, with the default members of its roles; gives its id. */
    public long create(String key, String name, String description, String leadKey) {
        long id = rows.insert(
                "insert into project (project_key, project_name, description, lead_key, issue_counter,"
                        + " permission_scheme_id, issue_type_screen_scheme_id, workflow_scheme_id)"
                        + " values (?, ?, ?, ?, 0, 1, 1, null)",
                key,
                name,
                description,
                leadKey);
        join(id, ADMINISTRATORS_ROLE, "group", "jira-administrators");
        return id;
    }

    /** Gives a user (by key) or a group (by name) a role in a project. */
    public void join(long projectId, long roleId, String actorType, String actor) {
        rows.run(
                "insert into project_role_actor (project_id, role_id, actor_type, actor_parameter) values (?, ?, ?, ?)",
                projectId,
                roleId,
                actorType,
                actor);
    }

    /** Removes a project that has no issues. Its schemes stay, and contexts that name it name it no longer. */
    public void delete(long projectId) {
        List.of("project_role_actor", "field_config_context")
                .forEach(table -> rows.run("delete from " + table + " where project_id = ?", projectId));
        rows.run("delete from project where id = ?", projectId);
    }

    /** The issue type scheme of a project: the one assigned to it, or the default one. */
    public ContextRow issueTypeScheme(long projectId) {
        List<ContextRow> schemes = contexts.of(ContextStore.ISSUE_TYPE);
        return schemes.stream()
                .filter(scheme -> scheme.projectIds().contains(projectId))
                .findFirst()
                .or(() -> schemes.stream().filter(ContextRow::everyProject).findFirst())
                .orElseThrow(() -> new IllegalStateException("There is no default issue type scheme"));
    }

    /** The issue types that can be created in a project, in the order of its scheme. */
    public List<IssueTypeRow> issueTypes(long projectId) {
        return contexts.typesInScheme(issueTypeScheme(projectId).configId()).stream()
                .flatMap(id -> constants.issueType(id).stream())
                .toList();
    }

    /** Gives a project another workflow scheme (null: Jira's default workflow). */
    public void useWorkflowScheme(long projectId, Long schemeId) {
        rows.run("update project set workflow_scheme_id = ? where id = ?", schemeId, projectId);
    }

    /** Gives a project another issue type screen scheme. */
    public void useIssueTypeScreenScheme(long projectId, long schemeId) {
        rows.run("update project set issue_type_screen_scheme_id = ? where id = ?", schemeId, projectId);
    }

    /** The project roles, which all projects share, by id. */
    public Map<Long, String> roles() {
        Map<Long, String> roles = new TreeMap<>();
        rows.list(
                        "select id, role_name from project_role",
                        (row, context) -> Map.entry(row.getLong(1), row.getString(2)))
                .forEach(role -> roles.put(role.getKey(), role.getValue()));
        return roles;
    }

    /** Who has which role in a project, as "role id, actor type, actor", in order. */
    public List<List<String>> roleActors(long projectId) {
        return rows.list(
                "select role_id, actor_type, actor_parameter from project_role_actor where project_id = ?"
                        + " order by role_id, actor_type, actor_parameter",
                (row, context) -> List.of(row.getString(1), row.getString(2), row.getString(3)),
                projectId);
    }
}
