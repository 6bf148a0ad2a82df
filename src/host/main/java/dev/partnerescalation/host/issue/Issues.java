package dev.partnerescalation.host.issue;

import dev.partnerescalation.host.config.SystemField;
import dev.partnerescalation.host.store.ChangeRow;
import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.store.FieldValueRow;
import dev.partnerescalation.host.store.FieldValueStore;
import dev.partnerescalation.host.store.HistoryStore;
import dev.partnerescalation.host.store.IssueRow;
import dev.partnerescalation.host.store.IssueStore;
import dev.partnerescalation.host.store.LabelRow;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Loads issues with all their values, and stores them with their history. It checks no permission. */
final class Issues {

    /** What Jira keeps up to date itself and never writes into the history. */
    private static final Set<String> SILENT = Set.of(
            SystemField.CREATED.id(), SystemField.UPDATED.id(), SystemField.RESOLVED.id(), SystemField.CREATOR.id());

    private final IssueStore issues;
    private final FieldValueStore values;
    private final HistoryStore history;
    private final IssueFields fields;
    private final Links links;
    private final Clock clock;

    Issues(Database database, IssueFields fields, Links links, Clock clock) {
        this.issues = new IssueStore(database);
        this.values = new FieldValueStore(database);
        this.history = new HistoryStore(database);
        this.fields = fields;
        this.links = links;
        this.clock = clock;
    }

    Optional<IssueRow> byId(long id) {
        return issues.byId(id);
    }

    /** The issue that a client names by key or by id. */
    Optional<IssueRow> named(String keyOrId) {
        return keyOrId.matches("\\d{1,18}") ? issues.byId(Long.parseLong(keyOrId)) : issues.byKey(keyOrId);
    }

    IssueStore store() {
        return issues;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    List<ChangeRow> history(long issueId) {
        return history.of(issueId);
    }

    /** The issue with all its values, as it is stored now. */
    IssueDraft load(IssueRow row) {
        Map<String, Object> loaded = new HashMap<>();
        loaded.put(SystemField.SUMMARY.id(), row.summary());
        loaded.put(SystemField.DESCRIPTION.id(), row.description());
        loaded.put(SystemField.ENVIRONMENT.id(), row.environment());
        loaded.put(SystemField.ISSUE_TYPE.id(), row.typeId());
        loaded.put(SystemField.STATUS.id(), row.statusId());
        loaded.put(SystemField.PRIORITY.id(), row.priorityId());
        loaded.put(SystemField.RESOLUTION.id(), row.resolutionId());
        loaded.put(SystemField.REPORTER.id(), row.reporterKey());
        loaded.put(SystemField.CREATOR.id(), row.creatorKey());
        loaded.put(SystemField.ASSIGNEE.id(), row.assigneeKey());
        loaded.put(SystemField.CREATED.id(), row.created());
        loaded.put(SystemField.UPDATED.id(), row.updated());
        loaded.put(SystemField.RESOLVED.id(), row.resolved());
        loaded.put(SystemField.DUE_DATE.id(), row.due());
        loadCustomFields(row.id(), loaded);
        loadLabels(row.id(), loaded);
        return new IssueDraft(row, loaded);
    }

    /** With one query for the values and one for the fields, however many there are. */
    private void loadCustomFields(long issueId, Map<String, Object> loaded) {
        Map<Long, List<FieldValueRow>> rows =
                values.of(issueId).stream().collect(Collectors.groupingBy(FieldValueRow::fieldId));
        if (rows.isEmpty()) {
            return;
        }
        fields.customFields().forEach(field -> {
            List<FieldValueRow> ofField = rows.get(field.custom().id());
            if (ofField != null && field.type() instanceof StoredType stored) {
                loaded.put(field.id(), stored.read(ofField));
            }
        });
    }

    private void loadLabels(long issueId, Map<String, Object> loaded) {
        Map<String, List<String>> labels = new HashMap<>();
        for (LabelRow label : values.labels(issueId)) {
            String fieldId = label.fieldId() == null ? SystemField.LABELS.id() : "customfield_" + label.fieldId();
            labels.computeIfAbsent(fieldId, id -> new ArrayList<>()).add(label.label());
        }
        labels.forEach((fieldId, texts) -> loaded.put(fieldId, LabelsType.sorted(texts)));
    }

    /** Stores a new issue in the status where its workflow has put it. */
    void create(IssueDraft draft, long entryId, long statusId) {
        Instant now = now();
        draft.set(SystemField.STATUS, statusId);
        draft.set(SystemField.CREATED, now);
        draft.set(SystemField.UPDATED, now);
        resolve(draft, now);
        IssueRow before = draft.row();
        long number = issues.nextNumber(before.projectId());
        long id = issues.create(row(draft, 0, number, entryId));
        storeValues(id, draft.changes());
        List<IssueDraft.PendingLink> pending = draft.links();
        draft.nowStored(row(draft, id, number, entryId));
        storeLinks(draft.row(), pending, draft.row().creatorKey());
    }

    /** Stores the changes, if there are any, and notes who made them. */
    void save(IssueDraft draft, String actorKey) {
        if (!draft.hasUnstoredChanges()) {
            return;
        }
        Instant now = now();
        resolve(draft, now);
        draft.set(SystemField.UPDATED, now);
        List<IssueDraft.Change> changes = draft.changes();
        IssueRow before = draft.row();
        IssueRow after = row(draft, before.id(), before.number(), before.entryId());
        issues.update(after);
        storeValues(before.id(), changes);
        history.add(
                before.id(),
                actorKey,
                now,
                changes.stream().flatMap(change -> item(change).stream()).toList());
        List<IssueDraft.PendingLink> pending = draft.links();
        draft.nowStored(after);
        storeLinks(after, pending, actorKey);
    }

    /** The date of resolution follows the resolution. */
    private static void resolve(IssueDraft draft, Instant now) {
        Long before = draft.isStored() ? draft.row().resolutionId() : null;
        Object after = draft.get(SystemField.RESOLUTION);
        if (!Objects.equals(before, after)) {
            draft.set(SystemField.RESOLVED, after == null ? null : now);
        }
    }

    private void storeValues(long issueId, List<IssueDraft.Change> changes) {
        for (IssueDraft.Change change : changes) {
            IssueField field = fields.find(change.fieldId()).orElse(null);
            if (field == null) {
                continue; // the field has been removed in the meantime, and its values with it
            }
            if (field.type() instanceof LabelsType) {
                values.putLabels(
                        issueId, field.isCustom() ? field.custom().id() : null, LabelsType.texts(change.after()));
            } else if (field.isCustom() && field.type() instanceof StoredType stored) {
                values.put(
                        issueId, field.custom().id(), stored.rows(field.custom().id(), change.after()));
            }
        }
    }

    private void storeLinks(IssueRow issue, List<IssueDraft.PendingLink> pending, String actorKey) {
        for (IssueDraft.PendingLink link : pending) {
            IssueRow other = issues.byId(link.otherIssueId())
                    .orElseThrow(() -> new IllegalStateException("The issue to link is gone"));
            if (link.outward()) {
                links.create(link.typeId(), issue, other, null, actorKey);
            } else {
                links.create(link.typeId(), other, issue, null, actorKey);
            }
        }
    }

    private Optional<ChangeRow.Item> item(IssueDraft.Change change) {
        if (SILENT.contains(change.fieldId())) {
            return Optional.empty();
        }
        return fields.find(change.fieldId())
                .map(field -> new ChangeRow.Item(
                        field.isCustom() ? "custom" : "jira",
                        field.historyName(),
                        field.type().idOf(change.before()),
                        field.type().textOf(change.before()),
                        field.type().idOf(change.after()),
                        field.type().textOf(change.after())));
    }

    private static IssueRow row(IssueDraft draft, long id, long number, long entryId) {
        IssueRow before = draft.row();
        return new IssueRow(
                id,
                before.projectId(),
                before.projectKey(),
                number,
                (Long) draft.get(SystemField.ISSUE_TYPE),
                (String) draft.get(SystemField.SUMMARY),
                (String) draft.get(SystemField.DESCRIPTION),
                (String) draft.get(SystemField.ENVIRONMENT),
                (Long) draft.get(SystemField.STATUS),
                (Long) draft.get(SystemField.PRIORITY),
                (Long) draft.get(SystemField.RESOLUTION),
                (String) draft.get(SystemField.REPORTER),
                (String) draft.get(SystemField.CREATOR),
                (String) draft.get(SystemField.ASSIGNEE),
                (Instant) draft.get(SystemField.CREATED),
                (Instant) draft.get(SystemField.UPDATED),
                (Instant) draft.get(SystemField.RESOLVED),
                (LocalDate) draft.get(SystemField.DUE_DATE),
                entryId,
                before.securityLevelId());
    }
}
