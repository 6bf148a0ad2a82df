package dev.partnerescalation.jira.brief;

import dev.partnerescalation.jira.issue.EscalationContent;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.readiness.CheckState;
import dev.partnerescalation.jira.readiness.JudgedCheck;
import dev.partnerescalation.rules.TextLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the brief says about the judgement: waived checks with their reason, and what is still open. */
final class OpenPoints {

    private final BriefMessages messages;

    OpenPoints(BriefMessages messages) {
        this.messages = messages;
    }

    /** The waived checks; empty when none is. */
    Optional<Brief.Section> waived(List<JudgedCheck> checks, EscalationContent content) {
        List<String> waived = checks.stream()
                .filter(check -> check.state() == CheckState.WAIVED)
                .map(JudgedCheck::name)
                .toList();
        if (waived.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(List.of(new Block.Fact(messages.say("waived.checks"), String.join(", ", waived)))));
        content.text(EscalationField.WAIVER_REASON)
                .ifPresent(reason -> blocks.add(
                        new Block.Quote(Optional.of(messages.say("waived.reason")), reason, TextLanguage.of(reason))));
        return Optional.of(new Brief.Section(messages.say("waived"), blocks));
    }

    /** The checks that are not complete; empty when all are. What would complete them is for the author and not for Adobe. */
    Optional<Brief.Section> open(List<JudgedCheck> checks) {
        List<Block.Item> items = checks.stream()
                .filter(JudgedCheck::isOpen)
                .map(check -> new Block.Item(messages.say("open.check", check.name()), Optional.empty()))
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Brief.Section(messages.say("open"), List.of(new Block.Items(items))));
    }
}
