package dev.partnerescalation.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.handover.HandoverMemory;
import dev.partnerescalation.jira.handover.HandoverRecord;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.FieldNames;
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
    private final HandoverMemory memory;
    private final FieldNames names;

    public Outcome(InstalledParts installed, HandOverDate handOver, HandoverMemory memory, FieldNames names) {
        this.installed = installed;
        this.handOver = handOver;
        this.memory = memory;
        this.names = names;
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
            memory.of(issue).ifPresent(record -> sentences.addAll(sentences(record, issue, words)));
        }
        return sentences;
    }

    /** What was wrong with the hand-over, and what Adobe may not know yet. */
    private List<String> sentences(HandoverRecord handover, Issue issue, Words words) {
        List<String> sentences = new ArrayList<>();
        if (!handover.ready()) {
            List<String> open = handover.open().stream()
                    .map(check -> words.text("partnerescalation.check." + check.key()))
                    .toList();
            sentences.add(
                    open.isEmpty()
                            ? words.text("partnerescalation.panel.outcome.bypassed.unknown")
                            : words.text("partnerescalation.panel.outcome.bypassed", words.list(open)));
        }
        List<String> changed = memory.changedSince(issue, handover).stream()
                .map(fact -> name(fact, words))
                .toList();
        if (!changed.isEmpty()) {
            sentences.add(words.text("partnerescalation.panel.outcome.changed", words.list(changed)));
        }
        return sentences;
    }

    private String name(String fact, Words words) {
        return EscalationField.of(fact)
                .map(field -> names.of(field, words))
                .orElseGet(() -> words.text(
                        fact.equals(HandoverMemory.EXAMPLES)
                                ? "partnerescalation.handover.examples"
                                : "partnerescalation.field." + fact + ".name"));
    }
}
