package dev.partnerescalation.jira.workflow;

import dev.partnerescalation.jira.issue.FieldNames;
import dev.partnerescalation.jira.text.Words;
import java.util.List;

/** The sentences about a judgement that could not be made; the same wherever it is asked for. */
public final class JudgementTexts {

    private final Words words;
    private final FieldNames names;

    public JudgementTexts(Words words, FieldNames names) {
        this.words = words;
        this.names = names;
    }

    /** Why nothing could be judged and whom to ask; empty if everything was. */
    public List<String> whyNotJudged(Judgement judgement) {
        if (judgement instanceof Judgement.UnreadableSettings unreadable) {
            return List.of(words.text("partnerescalation.error.setting", unreadable.name()));
        }
        if (judgement instanceof Judgement.UnreadableFields unreadable) {
            return unreadable.problems().stream()
                    .map(problem -> words.text(problem.kind().textKey(), names.of(problem.field(), words)))
                    .toList();
        }
        return List.of();
    }
}
