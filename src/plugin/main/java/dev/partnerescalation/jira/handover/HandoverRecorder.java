package dev.partnerescalation.jira.handover;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.descriptor.Transition;
import dev.partnerescalation.jira.issue.HandedOverOn;
import dev.partnerescalation.jira.readiness.Impediment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records a hand-over in all three places. */
final class HandoverRecorder {

    private final RecordingPrecondition precondition;
    private final CommentReaders readers;
    private final HandedOverOn date;
    private final HandoverComments comments;
    private final HandoverRecords records;

    HandoverRecorder(
            RecordingPrecondition precondition,
            CommentReaders readers,
            HandedOverOn date,
            HandoverComments comments,
            HandoverRecords records) {
        this.precondition = precondition;
        this.readers = readers;
        this.date = date;
        this.comments = comments;
        this.records = records;
    }

    /**
     * Records that this person hands the issue over now.
     *
     * @param issue on its way through the transition, with the values of the screen
     * @param arguments of the post function
     * @param taken the transition; empty if the engine does not say
     * @param actor null for an unauthenticated person
     * @throws CannotRecordException if an administrator has to correct something first
     */
    void record(MutableIssue issue, Map<?, ?> arguments, Optional<Transition> taken, @Nullable ApplicationUser actor) {
        List<Impediment> impediments = precondition.impediments(issue, arguments);
        if (!impediments.isEmpty()) {
            throw new CannotRecordException(impediments.get(0));
        }
        Optional<Long> role = readers.role(issue, arguments);
        date.setNow(issue);
        comments.brief(issue, actor, role);
        records.remember(issue, actor, role, taken);
    }
}
