package dev.partnerescalation.host.store;

import java.util.List;

/** Who watches which issue. */
public final class WatcherStore {

    private final Rows rows;

    public WatcherStore(Database database) {
        this.rows = new Rows(database);
    }

    /** The keys of those who watch an issue. */
    public List<String> of(long issueId) {
        return rows.list(
                "select user_key from watcher where issue_id = ? order by user_key",
                (row, context) -> row.getString(1),
                issueId);
    }

    /** Lets somebody watch; whoever watches already goes on. */
    public void add(long issueId, String userKey) {
        if (!of(issueId).contains(userKey)) {
            rows.run("insert into watcher (issue_id, user_key) values (?, ?)", issueId, userKey);
        }
    }

    /** Lets somebody watch no more. */
    public void remove(long issueId, String userKey) {
        rows.run("delete from watcher where issue_id = ? and user_key = ?", issueId, userKey);
    }
}
