package dev.partnerescalation.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.handover.HandoverRecord;
import dev.partnerescalation.jira.handover.HandoverRecords;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.FieldNames;
import dev.partnerescalation.jira.issue.HandedOverOn;
import dev.partnerescalation.jira.issue.InstalledIds;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.readiness.CheckNames;
import dev.partnerescalation.jira.text.Messages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of an escalation once preparation is over, in sentences. */
final class HandoverStatus {

    private final InstalledObjects installed;
    private final HandedOverOn handedOverOn;
    private final HandoverRecords records;
    private final FieldNames names;

    HandoverStatus(InstalledObjects installed, HandedOverOn handedOverOn, HandoverRecords records, FieldNames names) {
        this.installed = installed;
        this.handedOverOn = handedOverOn;
        this.records = records;
        this.names = names;
    }

    /** What holds now; empty while the escalation is being prepared. */
    List<String> sentences(Issue issue, @Nullable ApplicationUser reader, Messages messages) {
        List<String> sentences = new ArrayList<>();
        InstalledIds ids = installed.snapshot();
        String status = issue.getStatus().getId();
        if (ids.get(InstalledObjects.STATUS_WITH_ADOBE).filter(status::equals).isPresent()) {
            sentences.add(messages.text("jira.translation.status.withadobeaccountteam.desc"));
        } else if (ids.get(InstalledObjects.STATUS_INFORMATION_REQUESTED)
                .filter(status::equals)
                .isPresent()) {
            sentences.add(messages.text("jira.translation.status.informationrequested.desc"));
        } else if (issue.getResolution() != null) {
            sentences.add(messages.text("partnerescalation.panel.outcome.closed"));
        }
        if (!sentences.isEmpty()) {
            handedOverOn
                    .of(issue, reader)
                    .map(messages::day)
                    .ifPresent(day -> sentences.add(messages.text("partnerescalation.panel.outcome.handed-over", day)));
            records.of(issue).ifPresent(record -> sentences.addAll(sentences(record, issue, messages)));
        }
        return sentences;
    }

    /** What was wrong with the hand-over, and what Adobe may not know yet. */
    private List<String> sentences(HandoverRecord handover, Issue issue, Messages messages) {
        List<String> sentences = new ArrayList<>();
        if (!handover.ready()) {
            List<String> open = CheckNames.of(handover.open(), messages);
            if (!handover.guarded()) {
                sentences.add(messages.text("partnerescalation.panel.outcome.unguarded"));
            } else if (open.isEmpty()) {
                sentences.add(messages.text("partnerescalation.panel.outcome.bypassed.unknown"));
            }
            if (!open.isEmpty()) {
                sentences.add(messages.text("partnerescalation.panel.outcome.bypassed", messages.list(open)));
            }
        }
        List<String> changed = records.changedSince(issue, handover).stream()
                .map(fact -> name(fact, messages))
                .toList();
        if (!changed.isEmpty()) {
            sentences.add(messages.text("partnerescalation.panel.outcome.changed", messages.list(changed)));
        }
        return sentences;
    }

    private String name(String fact, Messages messages) {
        return EscalationField.of(fact)
                .map(field -> names.of(field, messages))
                .orElseGet(() -> messages.text(
                        fact.equals(HandoverRecords.EXAMPLES)
                                ? "partnerescalation.handover.examples"
                                : "partnerescalation.field." + fact + ".name"));
    }
}
