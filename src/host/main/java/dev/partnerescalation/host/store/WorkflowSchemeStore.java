package dev.partnerescalation.host.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.mapper.RowMapper;

/** Which workflow serves which issue type, by scheme. */
public final class WorkflowSchemeStore {

    private final Rows rows;

    public WorkflowSchemeStore(Database database) {
        this.rows = new Rows(database);
    }

    /** All workflow schemes; Jira's default scheme is not stored and not among them. */
    public List<WorkflowSchemeRow> all() {
        return rows.list("select * from workflow_scheme order by id", scheme());
    }

    /** One scheme. */
    public Optional<WorkflowSchemeRow> find(long id) {
        return rows.one("select * from workflow_scheme where id = ?", scheme(), id);
    }

    /** The scheme with this name, which is unique whatever the letter case. */
    public Optional<WorkflowSchemeRow> byName(String name) {
        return rows.one("select * from workflow_scheme where lower(scheme_name) = lower(?)", scheme(), name);
    }

    /** Stores a new scheme. */
    public WorkflowSchemeRow create(
            String name, String description, String defaultWorkflow, Map<Long, String> mappings) {
        long id = rows.insert(
                "insert into workflow_scheme (scheme_name, description, default_workflow) values (?, ?, ?)",
                name,
                description,
                defaultWorkflow);
        WorkflowSchemeRow scheme = new WorkflowSchemeRow(id, name, description, defaultWorkflow, mappings);
        storeMappings(scheme);
        return scheme;
    }

    /** Replaces everything but the id. */
    public void update(WorkflowSchemeRow scheme) {
        rows.run(
                "update workflow_scheme set scheme_name = ?, description = ?, default_workflow = ? where id = ?",
                scheme.name(),
                scheme.description(),
                scheme.defaultWorkflow(),
                scheme.id());
        rows.run("delete from workflow_scheme_mapping where scheme_id = ?", scheme.id());
        storeMappings(scheme);
    }

    private void storeMappings(WorkflowSchemeRow scheme) {
        scheme.mappings()
                .forEach((type, workflow) -> rows.run(
                        "insert into workflow_scheme_mapping (scheme_id, issue_type_id, workflow_name)"
                                + " values (?, ?, ?)",
                        scheme.id(),
                        type,
                        workflow));
    }

    private RowMapper<WorkflowSchemeRow> scheme() {
        return (row, context) -> {
            Map<Long, String> mappings = new TreeMap<>();
            rows.list(
                            "select issue_type_id, workflow_name from workflow_scheme_mapping where scheme_id = ?",
                            (line, c) -> Map.entry(line.getLong(1), line.getString(2)),
                            row.getLong("id"))
                    .forEach(line -> mappings.put(line.getKey(), line.getValue()));
            return new WorkflowSchemeRow(
                    row.getLong("id"),
                    row.getString("scheme_name"),
                    row.getString("description"),
                    row.getString("default_workflow"),
                    mappings);
        };
    }
}
