package dev.partnerescalation.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.advice.Advice;
import dev.partnerescalation.jira.advice.AdviceItem;
import dev.partnerescalation.jira.advice.Way;
import dev.partnerescalation.jira.issue.ContentReader;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.Today;
import dev.partnerescalation.jira.text.Messages;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what is worth knowing while an escalation is prepared. */
final class AdviceSection {

    private static final String PANEL = "partnerescalation.panel.";

    private final Advice advice;
    private final ContentReader contents;
    private final Today today;

    AdviceSection(Advice advice, ContentReader contents, Today today) {
        this.advice = advice;
        this.contents = contents;
        this.today = today;
    }

    /** The advice for this reader; null for an unauthenticated one. */
    PanelView.Advice of(Issue issue, @Nullable ApplicationUser reader, Messages messages) {
        return new PanelView.Advice(
                true,
                notes(issue, reader, messages),
                messages.text("partnerescalation.advice.title"),
                Stream.concat(
                                advice.ways(messages).stream().map(Way::text),
                                Stream.of("advice.scope", "advice.specific").map(key -> messages.text(PANEL + key)))
                        .toList(),
                messages.text(PANEL + "source"));
    }

    private List<String> notes(Issue issue, @Nullable ApplicationUser reader, Messages messages) {
        return advice.on(issue, contents.read(issue).text(EscalationField.VERSION), today.of(reader), messages).stream()
                // The ways say it already.
                .filter(item -> !item.code().equals("p1"))
                .map(AdviceItem::text)
                .toList();
    }
}
