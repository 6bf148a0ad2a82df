package dev.partnerescalation.jira.handover;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import dev.partnerescalation.jira.issue.InstalledIds;
import dev.partnerescalation.jira.issue.InstalledObjects;
import java.util.ArrayList;
import java.util.List;

/**
 * Removes the records of what is no escalation any more. Jira tells of a deleted issue, but not of each issue of a deleted project, nor when
 * an issue is moved to another type.
 */
public final class HandoverSweep {

    private static final int AT_ONCE = 25;

    private final HandoverIndex index;
    private final HandoverRecords records;
    private final IssueManager issues;
    private final InstalledObjects installed;

    public HandoverSweep(
            HandoverIndex index, HandoverRecords records, IssueManager issues, InstalledObjects installed) {
        this.index = index;
        this.records = records;
        this.issues = issues;
        this.installed = installed;
    }

    /** Looks at the next few records, in turn, so that a hand-over costs little and all are looked at over time. */
    void some() {
        InstalledIds ids = installed.snapshot();
        List<Long> gone = new ArrayList<>();
        List<Long> kept = new ArrayList<>();
        for (Long issueId : index.all().stream().limit(AT_ONCE).toList()) {
            Issue issue = issues.getIssueObject(issueId);
            if (issue != null && ids.isEscalation(issue)) {
                kept.add(issueId);
            } else {
                records.forget(issueId);
                gone.add(issueId);
            }
        }
        index.update(gone, kept);
    }

    /**
     * Removes all records, before the app is uninstalled.
     *
     * @return how many
     */
    public int everything() {
        List<Long> all = index.all();
        all.forEach(records::forget);
        index.update(all, List.of());
        return all.size();
    }
}
