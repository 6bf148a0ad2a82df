package dev.partnerescalation.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The change history of an issue, read at once: the one place that knows Jira's types for it, and goes on without them. */
public final class FieldChanges {

    private static final Logger LOG = LoggerFactory.getLogger(FieldChanges.class);

    private final ChangeHistoryManager histories;

    public FieldChanges(ChangeHistoryManager histories) {
        this.histories = histories;
    }

    /**
     * A change of one field.
     *
     * @param field the name that the field had at the time
     * @param to the new value as Jira stores it; null for none
     * @param toText the new value as people read it; null for none
     * @param author the key of who changed it; empty for an unauthenticated person
     */
    record FieldChange(
            @Nullable String field,
            @Nullable String to,
            @Nullable String toText,
            Optional<String> author,
            Instant moment) {}

    /** All changes, in no known order; empty where Jira does not tell them. */
    Optional<List<FieldChange>> of(Issue issue) {
        try {
            List<FieldChange> changes = new ArrayList<>();
            for (ChangeHistory history : histories.getChangeHistories(issue)) {
                Optional<String> author = Optional.ofNullable(history.getAuthorKey());
                Instant moment = history.getTimePerformed().toInstant();
                for (ChangeItemBean item : history.getChangeItemBeans()) {
                    changes.add(new FieldChange(item.getField(), item.getTo(), item.getToString(), author, moment));
                }
            }
            return Optional.of(changes);
        } catch (LinkageError missing) {
            LOG.warn("Jira has no way to tell the changes of issue {}", issue.getKey(), missing);
            return Optional.empty();
        } catch (RuntimeException unreadable) {
            LOG.warn("The changes of issue {} cannot be read", issue.getKey(), unreadable);
            return Optional.empty();
        }
    }
}
