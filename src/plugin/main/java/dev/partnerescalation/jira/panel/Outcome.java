package dev.partnerescalation.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.issue.HandOverDate;
import dev.partnerescalation.jira.issue.InstalledParts;
import dev.partnerescalation.jira.issue.PartIds;
import dev.partnerescalation.jira.text.Words;
import java.util.ArrayList;
import java.util.List;

/** What became of an escalation once preparation is over, in sentences. */
public final class Outcome {

    private final InstalledParts installed;
    private final HandOverDate handOver;

    public Outcome(InstalledParts installed, HandOverDate handOver) {
        this.installed = installed;
        this.handOver = handOver;
    }

    /** What holds now; empty while the escalation is being prepared. */
    List<String> sentences(Issue issue, ApplicationUser reader, Words words) {
        List<String> sentences = new ArrayList<>();
        PartIds parts = installed.snapshot();
        String status = issue.getStatus().getId();
        if (parts.get(InstalledParts.STATUS_WITH_ADOBE).filter(status::equals).isPresent()) {
            sentences.add(words.text("jira.translation.status.withadobeaccountteam.desc"));
        } else if (parts.get(InstalledParts.STATUS_INFORMATION_REQUESTED)
                .filter(status::equals)
                .isPresent()) {
            sentences.add(words.text("jira.translation.status.informationrequested.desc"));
        } else if (issue.getResolution() != null) {
            sentences.add(words.text("partnerescalation.panel.outcome.closed"));
        }
        if (!sentences.isEmpty()) {
            handOver.of(issue, reader)
                    .map(words::day)
                    .ifPresent(day -> sentences.add(words.text("partnerescalation.panel.outcome.handed-over", day)));
        }
        return sentences;
    }
}
