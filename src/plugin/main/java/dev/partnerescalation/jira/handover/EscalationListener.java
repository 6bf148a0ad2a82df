package dev.partnerescalation.jira.handover;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.issue.InstalledIds;
import dev.partnerescalation.jira.issue.InstalledObjects;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices an escalation that came to Adobe without its validators, as scripts can bring it there ({@code skipValidators}; jira-evidence.md,
 * "Links, bulk changes, ways around validators") or transitions that have none, and says so in a comment: once per stay, since asking for information and providing it is
 * no new handover.
 *
 * <p>Other issues cost the comparison of one id. It never throws: what has happened cannot be refused here.
 */
public final class EscalationListener {

    private static final Logger LOG = LoggerFactory.getLogger(EscalationListener.class);

    /** The event of Jira for a deleted issue ({@code EventType.ISSUE_DELETED_ID}; jira-evidence.md, "Events"). */
    private static final Long DELETED = 8L;

    private final EventPublisher events;
    private final InstalledObjects installed;
    private final HandoverRecords records;
    private final CommentReaders readers;
    private final BypassComment comment;
    private final HandoverIndex index;
    private final HandoverSweep sweep;

    public EscalationListener(
            EventPublisher events,
            InstalledObjects installed,
            HandoverRecords records,
            CommentReaders readers,
            BypassComment comment,
            HandoverIndex index,
            HandoverSweep sweep) {
        this.events = events;
        this.installed = installed;
        this.records = records;
        this.readers = readers;
        this.comment = comment;
        this.index = index;
        this.sweep = sweep;
    }

    /** Listens from now on; the bean's init method. */
    public void start() {
        events.register(this);
    }

    /** Listens no more; the bean's destroy method, so that Jira keeps nothing of a disabled app. */
    public void stop() {
        events.unregister(this);
    }

    /** Receives the events of every issue, in the acting thread. */
    @EventListener
    public void onIssueEvent(IssueEvent event) {
        try {
            Issue issue = event.getIssue();
            InstalledIds ids = installed.snapshot();
            if (ids.isEscalation(issue)) {
                seen(issue, event, ids);
            }
        } catch (RuntimeException | LinkageError cause) {
            LOG.error(
                    "An event of an escalation could not be handled; whether its validators were skipped is not known",
                    cause);
        }
    }

    private void seen(Issue issue, IssueEvent event, InstalledIds ids) {
        String status = issue.getStatus().getId();
        if (DELETED.equals(event.getEventTypeId())) {
            forget(issue);
        } else if (isAt(InstalledObjects.STATUS_WITH_ADOBE, status, ids)
                || isAt(InstalledObjects.STATUS_INFORMATION_REQUESTED, status, ids)) {
            arrived(issue, event.getUser());
        } else if (issue.getResolution() == null) {
            // Back in preparation: the next hand-over is a new one.
            forget(issue);
        }
    }

    private void forget(Issue issue) {
        records.forget(issue.getId());
        index.update(List.of(issue.getId()), List.of());
    }

    private void arrived(Issue issue, @Nullable ApplicationUser actor) {
        HandoverRecord handover = records.of(issue)
                .orElseGet(() -> records.remember(issue, actor, readers.ifUsable(issue), Optional.empty()));
        if (!handover.watched()) {
            // First, so that nothing is said twice if the comment fails or causes an event itself.
            records.keep(issue, handover.asWatched());
            if (!handover.ready()) {
                comment(issue, actor, handover);
            }
            sweep.some();
        }
        // At each event, because a record of version 1.0.0 is in no index, and two nodes may lose an entry to each
        // other.
        index.add(issue.getId());
    }

    private void comment(Issue issue, @Nullable ApplicationUser actor, HandoverRecord handover) {
        if (readers.areUsable(issue)) {
            comment.add(issue, actor, handover, records.judgement(issue, actor));
        } else {
            LOG.error(
                    "Nothing is said on {} about its hand-over, because the project role that may read the brief is gone",
                    issue.getKey());
        }
    }

    private static boolean isAt(String statusName, String status, InstalledIds ids) {
        return ids.get(statusName).filter(status::equals).isPresent();
    }
}
