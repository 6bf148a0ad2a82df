package dev.partnerescalation.jira.handover;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.readiness.JudgedCheck;
import dev.partnerescalation.jira.readiness.Judgement;
import dev.partnerescalation.jira.readiness.JudgementMessages;
import dev.partnerescalation.jira.readiness.JudgementReport;
import dev.partnerescalation.jira.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says in a comment that an escalation was handed over although it was not ready or nobody checked it, and what is open. It quotes no text of a field. */
final class BypassComment {

    private final HandoverComments comments;
    private final JudgementMessages judgements;

    BypassComment(HandoverComments comments, JudgementMessages judgements) {
        this.comments = comments;
        this.judgements = judgements;
    }

    /** Adds the comment for the people who can read the brief. */
    void add(Issue issue, @Nullable ApplicationUser actor, HandoverRecord handover, Optional<Judgement> judgement) {
        Messages messages = comments.messages();
        List<String> points = judgement
                .map(made -> points(judgements.forEverybody(made, messages), messages))
                .orElse(List.of());
        List<String> lines = new ArrayList<>();
        if (handover.guarded()) {
            lines.add(messages.text("partnerescalation.handover.bypassed"));
        } else {
            lines.add(messages.text("partnerescalation.handover.unguarded"));
            if (!points.isEmpty()) {
                lines.add(messages.text("partnerescalation.handover.unguarded.open"));
            }
        }
        points.forEach(point -> lines.add("* " + point));
        comments.add(issue, actor, String.join("\n", lines), handover.roleId());
    }

    private static List<String> points(JudgementReport report, Messages messages) {
        return report.problems().isEmpty()
                ? report.blocking().stream()
                        .map(check -> point(check, messages))
                        .toList()
                : report.problemSentences();
    }

    private static String point(JudgedCheck check, Messages messages) {
        return messages.text(
                "partnerescalation.handover.bypassed.check", check.name(), String.join(" ", check.sentences()));
    }
}
