package dev.partnerescalation.host.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** Entries of workflows, their steps and their properties. */
public final class EntryStore {

    private final Rows rows;

    public EntryStore(Database database) {
        this.rows = new Rows(database);
    }

    /** Stores a new entry. */
    public EntryRow create(String workflowName, int state) {
        long id = rows.insert("insert into workflow_entry (workflow_name, state) values (?, ?)", workflowName, state);
        return new EntryRow(id, workflowName, state);
    }

    /** One entry, as it is. */
    public Optional<EntryRow> find(long id) {
        return rows.one("select * from workflow_entry where id = ?", EntryStore::entry, id);
    }

    /** One entry, locked until the transaction ends: two transitions of one issue run one after the other. */
    public Optional<EntryRow> lock(long id) {
        return rows.one("select * from workflow_entry where id = ? for update", EntryStore::entry, id);
    }

    /** Changes the state of an entry. */
    public void setState(long id, int state) {
        rows.run("update workflow_entry set state = ? where id = ?", state, id);
    }

    /** The steps that an entry is in: one, unless the workflow splits. */
    public List<StepRow> currentSteps(long entryId) {
        return rows.list(
                "select * from workflow_current_step where entry_id = ? order by id", EntryStore::step, entryId);
    }

    /** The steps that an entry was in, latest first. */
    public List<StepRow> historySteps(long entryId) {
        return rows.list(
                "select * from workflow_history_step where entry_id = ? order by id desc", EntryStore::step, entryId);
    }

    /** Stores a new current step and gives its id. */
    public long createStep(StepRow step) {
        return rows.insert(
                "insert into workflow_current_step (entry_id, step_id, action_id, owner, start_at, due_at, finish_at,"
                        + " step_status, caller) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                step.entryId(),
                step.stepId(),
                step.actionId(),
                step.owner(),
                Timestamps.stored(step.start()),
                Timestamps.stored(step.due()),
                Timestamps.stored(step.finish()),
                step.status(),
                step.caller());
    }

    /** Notes how a current step ended. */
    public void finish(StepRow step) {
        rows.run(
                "update workflow_current_step set action_id = ?, finish_at = ?, step_status = ?, caller = ? where id = ?",
                step.actionId(),
                Timestamps.stored(step.finish()),
                step.status(),
                step.caller(),
                step.id());
    }

    /** Moves a step from the current ones to the history. */
    public void moveToHistory(long stepId) {
        String columns = "id, entry_id, step_id, action_id, owner, start_at, due_at, finish_at, step_status, caller";
        rows.run(
                "insert into workflow_history_step (" + columns + ") select " + columns
                        + " from workflow_current_step where id = ?",
                stepId);
        rows.run("delete from workflow_current_step where id = ?", stepId);
    }

    /** Removes an entry and everything of it. */
    public void delete(long entryId) {
        List.of("workflow_current_step", "workflow_history_step", "property_entry")
                .forEach(table -> rows.run("delete from " + table + " where entry_id = ?", entryId));
        rows.run("delete from workflow_entry where id = ?", entryId);
    }

    /** What functions remember for an entry, by name. */
    public List<PropertyRow> properties(long entryId) {
        return rows.list(
                "select * from property_entry where entry_id = ? order by property_key",
                (row, context) -> new PropertyRow(
                        row.getString("property_key"), row.getInt("property_type"), row.getString("property_text")),
                entryId);
    }

    /** Remembers a value for an entry. */
    public void putProperty(long entryId, PropertyRow property) {
        removeProperty(entryId, property.name());
        rows.run(
                "insert into property_entry (entry_id, property_key, property_type, property_text) values (?, ?, ?, ?)",
                entryId,
                property.name(),
                property.type(),
                property.text());
    }

    /** Forgets a value of an entry. */
    public void removeProperty(long entryId, String name) {
        rows.run("delete from property_entry where entry_id = ? and property_key = ?", entryId, name);
    }

    private static EntryRow entry(ResultSet row, StatementContext context) throws SQLException {
        return new EntryRow(row.getLong("id"), row.getString("workflow_name"), row.getInt("state"));
    }

    private static StepRow step(ResultSet row, StatementContext context) throws SQLException {
        return new StepRow(
                row.getLong("id"),
                row.getLong("entry_id"),
                row.getInt("step_id"),
                row.getInt("action_id"),
                row.getString("owner"),
                Timestamps.read(row, "start_at"),
                Timestamps.read(row, "due_at"),
                Timestamps.read(row, "finish_at"),
                row.getString("step_status"),
                row.getString("caller"));
    }
}
