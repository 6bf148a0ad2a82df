package dev.partnerescalation.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.advice.Advice;
import dev.partnerescalation.jira.advice.AdviceItem;
import dev.partnerescalation.jira.advice.Way;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.ShownFields;
import dev.partnerescalation.jira.issue.Today;
import dev.partnerescalation.jira.text.Messages;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what is worth knowing while an escalation is prepared. */
final class AdviceSection {

    private static final String PANEL = "partnerescalation.panel.";

    private final Advice advice;
    private final ShownFields fields;
    private final Today today;

    AdviceSection(Advice advice, ShownFields fields, Today today) {
        this.advice = advice;
        this.fields = fields;
        this.today = today;
    }

    /** The advice for this reader. */
    PanelView.Advice of(PanelRequest request) {
        Messages messages = request.messages();
        return new PanelView.Advice(
                true,
                notes(request.issue(), request.reader(), messages),
                messages.text("partnerescalation.advice.title"),
                Stream.concat(
                                advice.ways(messages).stream().map(Way::text),
                                Stream.of("advice.scope", "advice.specific").map(key -> messages.text(PANEL + key)))
                        .toList(),
                messages.text(PANEL + "source"));
    }

    private List<String> notes(Issue issue, @Nullable ApplicationUser reader, Messages messages) {
        return advice.on(issue, fields.text(issue, EscalationField.VERSION), today.of(reader), messages).stream()
                // The panel says the first itself, where nobody overlooks it, and the ways say the second.
                .filter(item -> !Set.of("visibility", "p1").contains(item.code()))
                .map(AdviceItem::text)
                .toList();
    }
}
