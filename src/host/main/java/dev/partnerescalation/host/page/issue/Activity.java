package dev.partnerescalation.host.page.issue;

import dev.partnerescalation.host.config.SystemField;
import dev.partnerescalation.host.issue.Comments;
import dev.partnerescalation.host.issue.IssueAccess;
import dev.partnerescalation.host.issue.IssueReading;
import dev.partnerescalation.host.store.ChangeRow;
import dev.partnerescalation.host.store.CommentRow;
import dev.partnerescalation.host.store.IssueRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Comments and history of an issue, as far as the reader may know them. */
final class Activity {

    /** The tabs of Jira's activity module; the address names them by these keys. */
    enum Tab {
        ALL("all-tabpanel", "All"),
        COMMENTS("comment-tabpanel", "Comments"),
        HISTORY("changehistory-tabpanel", "History");

        private static final String PREFIX = "com.atlassian.jira.plugin.system.issuetabpanels:";

        private final String key;
        private final String label;

        Tab(String key, String label) {
            this.key = key;
            this.label = label;
        }

        /** The tab that an address asks for; comments, as in Jira, when it asks for none that is there. */
        static Tab of(String page) {
            for (Tab tab : values()) {
                if ((PREFIX + tab.key).equals(page)) {
                    return tab;
                }
            }
            return COMMENTS;
        }

        TabLink link(Tab active) {
            return new TabLink(key, label, PREFIX + key, this == active);
        }
    }

    /** A tab as a link. */
    record TabLink(String id, String label, String page, boolean active) {}

    private record Timed(Instant at, ActivityEntry entry) {}

    private final IssueReading reading;
    private final IssueAccess access;
    private final Comments comments;
    private final DisplayNames names;
    private final DateViews dates;

    Activity(IssueReading reading, IssueAccess access, Comments comments, DisplayNames names, DateViews dates) {
        this.reading = reading;
        this.access = access;
        this.comments = comments;
        this.names = names;
        this.dates = dates;
    }

    /** What a tab lists, oldest first. */
    List<ActivityEntry> entries(IssueRow issue, Tab tab) {
        List<Timed> all = new ArrayList<>();
        if (tab != Tab.HISTORY) {
            comments.readableBy(reading.reader(), issue)
                    .forEach(comment -> all.add(new Timed(comment.created(), view(comment, issue))));
        }
        if (tab != Tab.COMMENTS) {
            reading.history(issue).stream()
                    .filter(change -> !change.items().isEmpty())
                    .forEach(change -> all.add(new Timed(change.created(), view(change))));
        }
        return all.stream()
                .sorted(Comparator.comparing(Timed::at))
                .map(Timed::entry)
                .toList();
    }

    /** A comment, ready to be shown. */
    CommentView view(CommentRow comment, IssueRow issue) {
        String level = comment.visibleGroup() == null ? "" : comment.visibleGroup();
        return new CommentView(
                Long.toString(comment.id()),
                names.person(comment.authorKey(), "Anonymous"),
                dates.at(comment.created()),
                !comment.updated().equals(comment.created()),
                comment.body(),
                comment.visibleRoleId() == null ? level : comments.roleName(comment.visibleRoleId()),
                mayDelete(comment, issue));
    }

    private boolean mayDelete(CommentRow comment, IssueRow issue) {
        return access.may("DELETE_ALL_COMMENTS", issue)
                || access.user().key().equals(comment.authorKey()) && access.may("DELETE_OWN_COMMENTS", issue);
    }

    private ChangeView view(ChangeRow change) {
        return new ChangeView(
                Long.toString(change.id()),
                names.person(change.authorKey(), "Anonymous"),
                dates.at(change.created()),
                change.items().stream().map(Activity::item).toList());
    }

    private static ChangeView.Item item(ChangeRow.Item item) {
        String field = item.fieldType().equals("custom")
                ? item.field()
                : SystemField.of(item.field()).map(SystemField::label).orElse(item.field());
        return new ChangeView.Item(
                field, value(item.oldText(), item.oldValue()), value(item.newText(), item.newValue()));
    }

    /** Jira writes the id after the text where both differ. */
    private static String value(String text, String id) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return id == null || id.equals(text) ? text : text + " [ " + id + " ]";
    }
}
