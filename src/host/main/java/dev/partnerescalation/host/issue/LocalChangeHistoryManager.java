package dev.partnerescalation.host.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import dev.partnerescalation.host.store.ChangeRow;
import dev.partnerescalation.host.store.IssueRow;
import java.lang.reflect.Constructor;
import java.sql.Timestamp;
import java.util.List;
import java.util.function.Function;

/** {@link ChangeHistoryManager} over the stored changes, oldest first; like Jira's it asks for no permission. */
final class LocalChangeHistoryManager implements ChangeHistoryManager {

    private final Function<Long, List<ChangeRow>> history;

    /** @param history the changes of the issue with this {@link IssueRow#id()} */
    LocalChangeHistoryManager(Function<Long, List<ChangeRow>> history) {
        this.history = history;
    }

    @Override
    public List<ChangeHistory> getChangeHistories(Issue issue) {
        return history.apply(issue.getId()).stream()
                .map(LocalChangeHistoryManager::change)
                .toList();
    }

    private static ChangeHistory change(ChangeRow row) {
        List<ChangeItemBean> items =
                row.items().stream().map(LocalChangeHistoryManager::item).toList();
        try {
            // Jira has no constructor for it that could be declared, so this one is not public.
            Constructor<ChangeHistory> made =
                    ChangeHistory.class.getDeclaredConstructor(String.class, Timestamp.class, List.class);
            made.setAccessible(true);
            return made.newInstance(row.authorKey(), Timestamp.from(row.created()), items);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("The declared type has another constructor", impossible);
        }
    }

    private static ChangeItemBean item(ChangeRow.Item item) {
        return new ChangeItemBean(
                item.fieldType(), item.field(), item.oldValue(), item.oldText(), item.newValue(), item.newText());
    }
}
