package dev.partnerescalation.host.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.statement.StatementContext;

/** Workflows and drafts of active ones. Names are unique among workflows; a draft goes by the name of its workflow. */
public final class WorkflowStore {

    /** The name of Jira's default workflow, which every project without a scheme uses. */
    public static final String DEFAULT = "jira";

    private final Rows rows;

    public WorkflowStore(Database database) {
        this.rows = new Rows(database);
    }

    /** All workflows by name, without drafts. */
    public List<WorkflowRow> all() {
        return rows.list(
                "select * from workflow where draft_of is null order by workflow_name", WorkflowStore::workflow);
    }

    /** The workflow with this name. */
    public Optional<WorkflowRow> byName(String name) {
        return rows.one(
                "select * from workflow where workflow_name = ? and draft_of is null", WorkflowStore::workflow, name);
    }

    /** The draft of the workflow with this name. */
    public Optional<WorkflowRow> draftOf(String name) {
        return rows.one("select * from workflow where draft_of = ?", WorkflowStore::workflow, name);
    }

    /** Stores a workflow or a draft, replacing what had its name. */
    public void save(WorkflowRow workflow) {
        int changed = rows.run(
                "update workflow set description = ?, xml = ?, system_workflow = ?, update_author = ?, updated_at = ?"
                        + " where workflow_name = ? and coalesce(draft_of, '') = ?",
                workflow.description(),
                workflow.xml(),
                workflow.system(),
                workflow.updateAuthor(),
                Timestamps.stored(workflow.updated()),
                workflow.name(),
                workflow.draftOf() == null ? "" : workflow.draftOf());
        if (changed == 0) {
            rows.insert(
                    "insert into workflow (workflow_name, draft_of, description, xml, system_workflow, update_author,"
                            + " updated_at) values (?, ?, ?, ?, ?, ?, ?)",
                    workflow.name(),
                    workflow.draftOf(),
                    workflow.description(),
                    workflow.xml(),
                    workflow.system(),
                    workflow.updateAuthor(),
                    Timestamps.stored(workflow.updated()));
        }
    }

    /** Removes the draft of a workflow; gives whether there was one. */
    public boolean removeDraft(String name) {
        return rows.run("delete from workflow where draft_of = ?", name) > 0;
    }

    /** The workflow of a type in a project: the mapping of the type, else the default of the scheme, else Jira's default workflow. */
    public String workflowName(long projectId, long issueTypeId) {
        return rows.one(
                        "select coalesce(m.workflow_name, s.default_workflow) from project p"
                                + " join workflow_scheme s on s.id = p.workflow_scheme_id"
                                + " left join workflow_scheme_mapping m on m.scheme_id = s.id and m.issue_type_id = ?"
                                + " where p.id = ?",
                        (row, context) -> Optional.ofNullable(row.getString(1)),
                        issueTypeId,
                        projectId)
                .flatMap(name -> name)
                .orElse(DEFAULT);
    }

    /** Whether a project uses the workflow: through its scheme, or because it has none (Jira's default workflow). */
    public boolean isActive(String name) {
        String used = "select 1 from project p left join workflow_scheme s on s.id = p.workflow_scheme_id"
                + " left join workflow_scheme_mapping m on m.scheme_id = s.id"
                + " where coalesce(s.default_workflow, '" + DEFAULT + "') = ? or m.workflow_name = ?";
        return rows.one(used, (row, context) -> 1, name, name).isPresent();
    }

    /** The workflows that issues of a project really follow, by issue type. */
    public Map<Long, Set<String>> followed(long projectId) {
        Map<Long, Set<String>> followed = new TreeMap<>();
        rows.list(
                        "select distinct i.issue_type_id, e.workflow_name from issue i"
                                + " join workflow_entry e on e.id = i.workflow_entry_id where i.project_id = ?",
                        (row, context) -> Map.entry(row.getLong(1), row.getString(2)),
                        projectId)
                .forEach(line -> followed.computeIfAbsent(line.getKey(), type -> new TreeSet<>())
                        .add(line.getValue()));
        return followed;
    }

    private static WorkflowRow workflow(ResultSet row, StatementContext context) throws SQLException {
        return new WorkflowRow(
                row.getString("workflow_name"),
                row.getString("draft_of"),
                row.getString("description"),
                row.getString("xml"),
                row.getBoolean("system_workflow"),
                row.getString("update_author"),
                Timestamps.read(row, "updated_at"));
    }
}
