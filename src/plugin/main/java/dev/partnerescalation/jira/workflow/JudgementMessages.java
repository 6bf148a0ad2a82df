package dev.partnerescalation.jira.workflow;

import dev.partnerescalation.jira.issue.FieldNames;
import dev.partnerescalation.jira.text.Messages;
import java.util.List;

/** The sentences about a judgement that could not be made; the same wherever it is asked for. */
public final class JudgementMessages {

    private final Messages messages;
    private final FieldNames names;

    public JudgementMessages(Messages messages, FieldNames names) {
        this.messages = messages;
        this.names = names;
    }

    /** Why nothing could be judged and whom to ask; empty if everything was. */
    public List<String> whyNotJudged(Judgement judgement) {
        if (judgement instanceof Judgement.UnreadableSettings unreadable) {
            return List.of(messages.text("partnerescalation.error.setting", unreadable.name()));
        }
        if (judgement instanceof Judgement.UnreadableFields unreadable) {
            return unreadable.problems().stream()
                    .map(problem -> messages.text(problem.kind().textKey(), names.of(problem.field(), messages)))
                    .toList();
        }
        return List.of();
    }
}
