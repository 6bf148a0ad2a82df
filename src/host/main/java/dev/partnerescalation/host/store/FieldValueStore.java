package dev.partnerescalation.host.store;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

/** The values of custom fields and the labels of issues. */
public final class FieldValueStore {

    private final Rows rows;

    public FieldValueStore(Database database) {
        this.rows = new Rows(database);
    }

    /** All values of an issue in the order in which they were stored. */
    public List<FieldValueRow> of(long issueId) {
        return rows.list(
                "select * from field_value where issue_id = ? order by id",
                (row, context) -> new FieldValueRow(
                        row.getLong("field_id"),
                        row.getString("text_value"),
                        row.getObject("number_value", Double.class),
                        row.getObject("date_value", LocalDateTime.class),
                        row.getObject("option_id", Long.class)),
                issueId);
    }

    /** Replaces the values of one field. */
    public void put(long issueId, long fieldId, List<FieldValueRow> values) {
        rows.run("delete from field_value where issue_id = ? and field_id = ?", issueId, fieldId);
        for (FieldValueRow value : values) {
            rows.insert(
                    "insert into field_value (issue_id, field_id, text_value, number_value, date_value, option_id)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    issueId,
                    fieldId,
                    value.text(),
                    value.number(),
                    value.date(),
                    value.optionId());
        }
    }

    /** All labels of an issue, of every field, by their text. */
    public List<LabelRow> labels(long issueId) {
        return rows.list(
                "select * from label where issue_id = ? order by label, id",
                (row, context) ->
                        new LabelRow(row.getLong("id"), row.getObject("field_id", Long.class), row.getString("label")),
                issueId);
    }

    /** Replaces the labels of one field (null: the system field). */
    public void putLabels(long issueId, Long fieldId, Collection<String> labels) {
        if (fieldId == null) {
            rows.run("delete from label where issue_id = ? and field_id is null", issueId);
        } else {
            rows.run("delete from label where issue_id = ? and field_id = ?", issueId, fieldId);
        }
        for (String label : labels) {
            rows.insert("insert into label (issue_id, field_id, label) values (?, ?, ?)", issueId, fieldId, label);
        }
    }
}
