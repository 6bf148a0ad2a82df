package dev.partnerescalation.host.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The change history of issues. */
public final class HistoryStore {

    private final Rows rows;

    public HistoryStore(Database database) {
        this.rows = new Rows(database);
    }

    /** Notes a change; without a changed field nothing is noted. */
    public void add(long issueId, String authorKey, Instant when, List<ChangeRow.Item> items) {
        if (items.isEmpty()) {
            return;
        }
        long group = rows.insert(
                "insert into change_group (issue_id, author_key, created_at) values (?, ?, ?)",
                issueId,
                authorKey,
                Timestamps.stored(when));
        for (ChangeRow.Item item : items) {
            rows.insert(
                    "insert into change_item (group_id, field_type, field, old_value, old_text, new_value, new_text)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    group,
                    item.fieldType(),
                    item.field(),
                    item.oldValue(),
                    item.oldText(),
                    item.newValue(),
                    item.newText());
        }
    }

    /** The changes of an issue, oldest first. */
    public List<ChangeRow> of(long issueId) {
        Map<Long, List<ChangeRow.Item>> items = new LinkedHashMap<>();
        rows.list(
                "select c.* from change_item c join change_group g on g.id = c.group_id where g.issue_id = ?"
                        + " order by c.id",
                (row, context) -> items.computeIfAbsent(row.getLong("group_id"), id -> new ArrayList<>())
                        .add(new ChangeRow.Item(
                                row.getString("field_type"),
                                row.getString("field"),
                                row.getString("old_value"),
                                row.getString("old_text"),
                                row.getString("new_value"),
                                row.getString("new_text"))),
                issueId);
        return rows.list(
                "select * from change_group where issue_id = ? order by id",
                (row, context) -> new ChangeRow(
                        row.getLong("id"),
                        issueId,
                        row.getString("author_key"),
                        Timestamps.read(row, "created_at"),
                        items.getOrDefault(row.getLong("id"), List.of())),
                issueId);
    }
}
