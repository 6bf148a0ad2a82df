package dev.partnerescalation.jira.brief;

import dev.partnerescalation.jira.issue.EscalationContent;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.jira.workflow.Judgement;
import dev.partnerescalation.rules.Finding;
import dev.partnerescalation.rules.TextLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the brief says about the judgement: waived checks with their reason, and what is still open. */
final class OpenPoints {

    private final Messages english;
    private final BriefMessages messages;

    OpenPoints(Messages english, BriefMessages messages) {
        this.english = english;
        this.messages = messages;
    }

    /** The waived checks; empty when none is. */
    Optional<Brief.Section> waived(Optional<Judgement> judgement, EscalationContent sheet) {
        List<String> checks = findings(judgement).stream()
                .filter(Finding.Waived.class::isInstance)
                .map(finding -> english.text(
                        "partnerescalation.check." + finding.check().key()))
                .toList();
        if (checks.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(List.of(new Block.Fact(messages.say("waived.checks"), String.join(", ", checks)))));
        sheet.text(EscalationField.WAIVER_REASON)
                .ifPresent(reason -> blocks.add(
                        new Block.Quote(Optional.of(messages.say("waived.reason")), reason, TextLanguage.of(reason))));
        return Optional.of(new Brief.Section(messages.say("waived"), blocks));
    }

    /** The checks that are not complete; empty when all are. What would complete them is for the author and not for Adobe. */
    Optional<Brief.Section> open(Optional<Judgement> judgement) {
        List<Block.Item> items = findings(judgement).stream()
                .filter(Finding.Open.class::isInstance)
                .map(finding -> new Block.Item(
                        messages.say(
                                "open.check",
                                english.text("partnerescalation.check."
                                        + finding.check().key())),
                        Optional.empty()))
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Brief.Section(messages.say("open"), List.of(new Block.Items(items))));
    }

    private static List<Finding> findings(Optional<Judgement> judgement) {
        return judgement.isPresent() && judgement.get() instanceof Judgement.Judged judged
                ? judged.readiness().findings()
                : List.of();
    }
}
