package dev.partnerescalation.host.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.mapper.RowMapper;

/** Where configurable fields apply: contexts of custom fields and issue type schemes, which Jira keeps in the same tables. */
public final class ContextStore {

    /** The field id under which issue type schemes are kept. */
    public static final String ISSUE_TYPE = "issuetype";

    private static final String ALL = "select s.id, c.id as config_id, s.field_id, s.scheme_name, s.description"
            + " from field_config_scheme s join field_config c on c.scheme_id = s.id ";
    private static final RowMapper<Long> FIRST = (row, context) -> row.getLong(1);

    private final Rows rows;

    public ContextStore(Database database) {
        this.rows = new Rows(database);
    }

    /** The contexts of a field in the order they were made. */
    public List<ContextRow> of(String fieldId) {
        return rows.list(ALL + "where s.field_id = ? order by s.id", context(), fieldId);
    }

    /** One context by its scheme id. */
    public Optional<ContextRow> find(long schemeId) {
        return rows.one(ALL + "where s.id = ?", context(), schemeId);
    }

    /** The context that a configuration belongs to. */
    public Optional<ContextRow> ofConfig(long configId) {
        return rows.one(ALL + "where c.id = ?", context(), configId);
    }

    /** The context that serves an issue: one for its project wins over one for every project. */
    public Optional<ContextRow> relevant(String fieldId, long projectId, long issueTypeId) {
        List<ContextRow> all = of(fieldId);
        Optional<ContextRow> ofProject =
                all.stream().filter(one -> one.projectIds().contains(projectId)).findFirst();
        return ofProject
                .or(() -> all.stream().filter(ContextRow::everyProject).findFirst())
                .filter(one -> one.servesType(issueTypeId));
    }

    /** The ids of the fields that {@link #relevant} finds a context for, all of a place at once. */
    public Set<String> fieldsWithContext(long projectId, long issueTypeId) {
        String chosen =
                "select s.field_id, coalesce(min(case when p.project_id is not null then s.id end), min(s.id)) as id"
                        + " from field_config_scheme s join field_config_context p on p.scheme_id = s.id"
                        + " where p.project_id = ? or p.project_id is null group by s.field_id";
        return Set.copyOf(rows.list(
                "select c.field_id from (" + chosen + ") c where not exists"
                        + " (select 1 from field_config_issue_type t where t.scheme_id = c.id) or exists"
                        + " (select 1 from field_config_issue_type t where t.scheme_id = c.id and t.issue_type_id = ?)",
                (row, context) -> row.getString(1),
                projectId,
                issueTypeId));
    }

    /** Stores a new context with an empty configuration. */
    public ContextRow create(
            String fieldId,
            String name,
            String description,
            List<Long> projectIds,
            boolean everyProject,
            List<Long> issueTypeIds) {
        long schemeId = rows.insert(
                "insert into field_config_scheme (field_id, scheme_name, description) values (?, ?, ?)",
                fieldId,
                name,
                description);
        long configId = rows.insert(
                "insert into field_config (scheme_id, field_id, config_name) values (?, ?, ?)",
                schemeId,
                fieldId,
                "Default Configuration for " + name);
        ContextRow context =
                new ContextRow(schemeId, configId, fieldId, name, description, projectIds, everyProject, issueTypeIds);
        storePlaces(context);
        return context;
    }

    /** Replaces name, description, projects and issue types. A project given here leaves the field's other contexts. */
    public void update(ContextRow context) {
        rows.run(
                "update field_config_scheme set scheme_name = ?, description = ? where id = ?",
                context.name(),
                context.description(),
                context.schemeId());
        rows.run("delete from field_config_context where scheme_id = ?", context.schemeId());
        rows.run("delete from field_config_issue_type where scheme_id = ?", context.schemeId());
        storePlaces(context);
    }

    private void storePlaces(ContextRow context) {
        for (long project : context.projectIds()) {
            leave(context.fieldId(), project);
            rows.run("insert into field_config_context values (?, ?)", context.schemeId(), project);
        }
        if (context.everyProject()) {
            rows.run("insert into field_config_context values (?, null)", context.schemeId());
        }
        for (long type : context.issueTypeIds()) {
            rows.run("insert into field_config_issue_type values (?, ?)", context.schemeId(), type);
        }
    }

    /** Takes a project out of whichever context of the field it is in. */
    public void leave(String fieldId, long projectId) {
        rows.run(
                "delete from field_config_context where project_id = ? and scheme_id in"
                        + " (select id from field_config_scheme where field_id = ?)",
                projectId,
                fieldId);
    }

    /** Removes a context with its configuration and options. */
    public void remove(long schemeId) {
        String configs = "(select id from field_config where scheme_id = ?)";
        rows.run("delete from field_option where config_id in " + configs, schemeId);
        rows.run("delete from issue_type_option where config_id in " + configs, schemeId);
        rows.run("delete from field_config_issue_type where scheme_id = ?", schemeId);
        rows.run("delete from field_config_context where scheme_id = ?", schemeId);
        rows.run("delete from field_config where scheme_id = ?", schemeId);
        rows.run("delete from field_config_scheme where id = ?", schemeId);
    }

    /** The issue types of an issue type scheme, in order. */
    public List<Long> typesInScheme(long configId) {
        return rows.list(
                "select issue_type_id from issue_type_option where config_id = ? order by sequence", FIRST, configId);
    }

    /** Replaces the issue types of an issue type scheme. */
    public void putTypesInScheme(long configId, List<Long> issueTypeIds) {
        rows.run("delete from issue_type_option where config_id = ?", configId);
        for (int i = 0; i < issueTypeIds.size(); i++) {
            rows.run("insert into issue_type_option values (?, ?, ?)", configId, issueTypeIds.get(i), i);
        }
    }

    private RowMapper<ContextRow> context() {
        return (row, context) -> {
            long schemeId = row.getLong("id");
            List<Long> places = rows.list(
                    "select coalesce(project_id, -1) from field_config_context where scheme_id = ? order by 1",
                    FIRST,
                    schemeId);
            return new ContextRow(
                    schemeId,
                    row.getLong("config_id"),
                    row.getString("field_id"),
                    row.getString("scheme_name"),
                    row.getString("description"),
                    places.stream().filter(id -> id >= 0).toList(),
                    places.contains(-1L),
                    rows.list(
                            "select issue_type_id from field_config_issue_type where scheme_id = ? order by 1",
                            FIRST,
                            schemeId));
        };
    }
}
