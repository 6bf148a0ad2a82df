package dev.partnerescalation.host.issue;

import dev.partnerescalation.host.config.SystemField;
import dev.partnerescalation.host.store.IssueRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One issue in memory: what is stored, and what is to change. Values are in the inner form of their
 * {@link ValueType}. Before creation there is no id and no key.
 */
final class IssueDraft {

    private final Map<String, Object> stored;
    private final Map<String, Object> values;
    private final List<PendingLink> links = new ArrayList<>();
    private IssueRow row;

    /** A link that was asked for together with other changes; stored with them. */
    record PendingLink(long typeId, long otherIssueId, boolean outward) {}

    /** One changed value. */
    record Change(String fieldId, Object before, Object after) {}

    IssueDraft(IssueRow row, Map<String, Object> stored) {
        this.row = row;
        this.stored = new HashMap<>(stored);
        this.values = new HashMap<>(stored);
    }

    /** A copy as it is stored, which knows nothing of the wanted changes. */
    IssueDraft asStored() {
        return new IssueDraft(row, stored);
    }

    IssueRow row() {
        return row;
    }

    boolean isStored() {
        return row.id() != 0;
    }

    IssueContext place() {
        return new IssueContext(row.projectId(), row.typeId());
    }

    Object get(String fieldId) {
        return values.get(fieldId);
    }

    Object get(SystemField field) {
        return values.get(field.id());
    }

    void set(String fieldId, Object value) {
        values.put(fieldId, value);
    }

    void set(SystemField field, Object value) {
        set(field.id(), value);
    }

    void addLink(PendingLink link) {
        links.add(link);
    }

    List<PendingLink> links() {
        return List.copyOf(links);
    }

    /** The values that are not as stored. */
    List<Change> changes() {
        Map<String, Object> all = new LinkedHashMap<>(values);
        return all.keySet().stream()
                .sorted()
                .filter(id -> !Objects.equals(stored.get(id), values.get(id)))
                .map(id -> new Change(id, stored.get(id), values.get(id)))
                .toList();
    }

    boolean hasUnstoredChanges() {
        return !changes().isEmpty() || !links.isEmpty();
    }

    /** Everything wanted is stored now. */
    void nowStored(IssueRow asStored) {
        row = asStored;
        stored.clear();
        stored.putAll(values);
        links.clear();
    }
}
