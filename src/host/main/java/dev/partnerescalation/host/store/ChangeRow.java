package dev.partnerescalation.host.store;

import java.time.Instant;
import java.util.List;

/** What one person changed in an issue at one moment. */
public record ChangeRow(long id, long issueId, String authorKey, Instant created, List<Item> items) {

    public ChangeRow {
        items = List.copyOf(items);
    }

    /**
     * One changed field.
     *
     * @param fieldType {@code jira}, or {@code custom} for a custom field, whose name stands in {@code field}
     * @param oldValue id of the old value where it has one, else null
     */
    public record Item(
            String fieldType, String field, String oldValue, String oldText, String newValue, String newText) {}
}
