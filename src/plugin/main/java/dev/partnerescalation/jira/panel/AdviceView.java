package dev.partnerescalation.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.advice.Advice;
import dev.partnerescalation.jira.advice.AdviceItem;
import dev.partnerescalation.jira.issue.ContentReader;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.Today;
import dev.partnerescalation.jira.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is worth knowing while an escalation is prepared, and never blocks it.
 *
 * <p>Keys: {@code shown}; {@code notes} about this escalation; {@code heading}, {@code items} and {@code source} of the points that
 * hold for every escalation.
 */
public final class AdviceView {

    private static final String PANEL = "partnerescalation.panel.";

    private final Advice advice;
    private final ContentReader sheets;
    private final Today today;

    public AdviceView(Advice advice, ContentReader sheets, Today today) {
        this.advice = advice;
        this.sheets = sheets;
        this.today = today;
    }

    /** The advice for this reader; null for nobody signed in. */
    Map<String, Object> of(Issue issue, ApplicationUser reader, Messages messages) {
        return Map.of(
                "shown", true,
                "notes", notes(issue, reader, messages),
                "heading", messages.text(PANEL + "advice"),
                "items",
                        Stream.of("advice.scope", "advice.partner", "guidance", "advice.specific")
                                .map(key -> messages.text(PANEL + key))
                                .toList(),
                "source", messages.text(PANEL + "source"));
    }

    private List<String> notes(Issue issue, ApplicationUser reader, Messages messages) {
        return advice.on(issue, sheets.read(issue).text(EscalationField.VERSION), today.of(reader), messages).stream()
                .map(AdviceItem::text)
                .toList();
    }

    /** None, once preparation is over. */
    static Map<String, Object> none() {
        return Map.of("shown", false, "notes", List.of(), "heading", "", "items", List.of(), "source", "");
    }
}
