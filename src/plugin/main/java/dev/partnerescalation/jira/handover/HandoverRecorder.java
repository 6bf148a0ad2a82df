package dev.partnerescalation.jira.handover;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.issue.HandedOverOn;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records a hand-over in all three places. */
final class HandoverRecorder {

    private final HandedOverOn date;
    private final HandoverComments comments;
    private final HandoverRecords records;

    HandoverRecorder(HandedOverOn date, HandoverComments comments, HandoverRecords records) {
        this.date = date;
        this.comments = comments;
        this.records = records;
    }

    /**
     * Records that this person hands the issue over now.
     *
     * @param issue on its way through the transition, with the values of the screen
     * @param actor null for an unauthenticated person
     * @throws CannotRecordException if an administrator has to correct something first
     */
    void record(MutableIssue issue, HandoverSettings settings, @Nullable ApplicationUser actor) {
        if (issue.getId() == null) {
            throw new CannotRecordException("partnerescalation.handover.error.creating");
        }
        Optional<Long> role = settings.roleId();
        role.ifPresent(comments::demandRole);
        if (!date.setNow(issue)) {
            throw new CannotRecordException("partnerescalation.handover.error.field");
        }
        comments.brief(issue, actor, role);
        records.remember(issue, actor, role);
    }
}
