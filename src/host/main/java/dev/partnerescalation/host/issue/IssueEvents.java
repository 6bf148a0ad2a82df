package dev.partnerescalation.host.issue;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.host.event.LocalEventPublisher;
import dev.partnerescalation.host.store.Database;
import dev.partnerescalation.host.user.Users;
import java.util.Map;
import java.util.function.LongFunction;

/**
 * Tells listeners what happened to issues, in the acting thread and once it is committed (Jira's own interface has
 * {@code dispatchIssueEventOnCommit}). The numbers are Jira's documented ids of events.
 * (jira-evidence.md, "Events")
 */
final class IssueEvents {

    /** An issue was edited. */
    static final long UPDATED = 2;

    /** An issue got another assignee. */
    static final long ASSIGNED = 3;

    private static final long DELETED = 8;

    private final Database database;
    private final LocalEventPublisher events;
    private final Users users;
    private final LongFunction<Issue> issues;

    /**
     * @param issues gives an issue as apps see it; null if it is not there
     */
    IssueEvents(Database database, LocalEventPublisher events, Users users, LongFunction<Issue> issues) {
        this.database = database;
        this.events = events;
        this.users = users;
        this.issues = issues;
    }

    /** Something happened; listeners find the issue as it is after that. */
    void happened(long issueId, String actorKey, long type) {
        database.afterCommit(() -> {
            Issue issue = database.inTransaction(() -> issues.apply(issueId));
            if (issue != null) {
                events.publish(new IssueEvent(issue, Map.of(), actor(actorKey), type));
            }
        });
    }

    /** The issue is about to go; listeners see it as it was. */
    void isDeleted(long issueId, String actorKey) {
        Issue issue = issues.apply(issueId);
        database.afterCommit(() -> events.publish(new IssueEvent(issue, Map.of(), actor(actorKey), DELETED)));
    }

    private ApplicationUser actor(String key) {
        return database.inTransaction(
                () -> users.byKey(key).map(users::applicationUser).orElse(null));
    }
}
