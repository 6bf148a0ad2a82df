package dev.partnerescalation.jira.handover;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.issue.FieldNames;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.jira.text.ReasonMessages;
import dev.partnerescalation.jira.workflow.Judgement;
import dev.partnerescalation.jira.workflow.JudgementMessages;
import dev.partnerescalation.rules.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in a comment that an escalation was handed over although it was not ready, and what is open. It quotes nobody. */
public final class BypassComment {

    private final HandoverComments comments;
    private final FieldNames names;

    public BypassComment(HandoverComments comments, FieldNames names) {
        this.comments = comments;
        this.names = names;
    }

    /** Adds the comment for the people who can read the brief. */
    void add(Issue issue, ApplicationUser actor, HandoverRecord handover, Optional<Judgement> judgement) {
        Messages messages = comments.messages();
        String text = Stream.concat(
                        Stream.of(messages.text("partnerescalation.handover.bypassed")),
                        judgement.map(made -> points(made, messages)).orElseGet(List::of).stream()
                                .map(point -> "* " + point))
                .collect(Collectors.joining("\n"));
        comments.add(issue, actor, text, handover.roleId());
    }

    private List<String> points(Judgement judgement, Messages messages) {
        if (judgement instanceof Judgement.Judged judged) {
            return judged.readiness().blocking().stream()
                    .map(finding -> point((Finding.Open) finding, messages))
                    .toList();
        }
        return new JudgementMessages(messages, names).whyNotJudged(judgement);
    }

    private String point(Finding.Open finding, Messages messages) {
        ReasonMessages sentences = new ReasonMessages(messages, field -> names.shared(field, messages));
        String reasons =
                finding.reasons().stream().map(sentences::text).distinct().collect(Collectors.joining(" "));
        return messages.text(
                "partnerescalation.handover.bypassed.check",
                messages.text("partnerescalation.check." + finding.check().key()),
                reasons);
    }
}
