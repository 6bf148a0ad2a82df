package dev.partnerescalation.host.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.StatementContext;

/** Custom fields with their options. Where they apply is kept by {@link ContextStore}. */
public final class FieldStore {

    private final Rows rows;
    private final ContextStore contexts;

    public FieldStore(Database database) {
        this.rows = new Rows(database);
        this.contexts = new ContextStore(database);
    }

    /** All custom fields. */
    public List<CustomFieldRow> all() {
        return rows.list("select * from custom_field order by id", FieldStore::field);
    }

    /** One custom field. */
    public Optional<CustomFieldRow> find(long id) {
        return rows.one("select * from custom_field where id = ?", FieldStore::field, id);
    }

    /** Stores a new custom field without any context. */
    public CustomFieldRow create(String name, String description, String typeKey, String searcherKey) {
        long id = rows.insert(
                "insert into custom_field (field_name, description, type_key, searcher_key) values (?, ?, ?, ?)",
                name,
                description,
                typeKey,
                searcherKey);
        return new CustomFieldRow(id, name, description, typeKey, searcherKey);
    }

    /** Removes a field with everything that hangs on it: values in issues, options, contexts, places on screens, translations. */
    public void remove(long id) {
        String fieldId = "customfield_" + id;
        rows.run("delete from field_value where field_id = ?", id);
        rows.run("delete from label where field_id = ?", id);
        contexts.of(fieldId).forEach(context -> contexts.remove(context.schemeId()));
        rows.run("delete from screen_item where field_id = ?", fieldId);
        rows.run("delete from translation where kind = 'customfield' and thing_id = ?", fieldId);
        rows.run("delete from custom_field where id = ?", id);
    }

    /** @see ContextStore#relevant */
    public Optional<ContextRow> relevant(String fieldId, long projectId, long issueTypeId) {
        return contexts.relevant(fieldId, projectId, issueTypeId);
    }

    /** @see ContextStore#fieldsWithContext */
    public Set<String> fieldsWithContext(long projectId, long issueTypeId) {
        return contexts.fieldsWithContext(projectId, issueTypeId);
    }

    /** The options of a configuration in order, those below others included. */
    public List<OptionRow> options(long configId) {
        return rows.list(
                "select * from field_option where config_id = ? order by coalesce(parent_id, 0), sequence, id",
                FieldStore::option,
                configId);
    }

    /** One option. */
    public Optional<OptionRow> option(long id) {
        return rows.one("select * from field_option where id = ?", FieldStore::option, id);
    }

    /** Stores a new option. */
    public OptionRow createOption(long configId, Long parentId, int sequence, String text) {
        long id = rows.insert(
                "insert into field_option (config_id, parent_id, sequence, option_text, disabled)"
                        + " values (?, ?, ?, ?, false)",
                configId,
                parentId,
                sequence,
                text);
        return new OptionRow(id, configId, parentId, sequence, text, false);
    }

    /** Gives an option another text; it stays the same option. */
    public void reword(long optionId, String text) {
        rows.run("update field_option set option_text = ? where id = ?", text, optionId);
    }

    private static CustomFieldRow field(ResultSet row, StatementContext context) throws SQLException {
        return new CustomFieldRow(
                row.getLong("id"),
                row.getString("field_name"),
                row.getString("description"),
                row.getString("type_key"),
                row.getString("searcher_key"));
    }

    private static OptionRow option(ResultSet row, StatementContext context) throws SQLException {
        return new OptionRow(
                row.getLong("id"),
                row.getLong("config_id"),
                row.getObject("parent_id", Long.class),
                row.getInt("sequence"),
                row.getString("option_text"),
                row.getBoolean("disabled"));
    }
}
