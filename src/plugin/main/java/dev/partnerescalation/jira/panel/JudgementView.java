package dev.partnerescalation.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.issue.FieldNames;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.jira.text.ReasonMessages;
import dev.partnerescalation.jira.workflow.Judgement;
import dev.partnerescalation.jira.workflow.JudgementMessages;
import dev.partnerescalation.rules.Finding;
import dev.partnerescalation.rules.Mode;
import dev.partnerescalation.rules.Readiness;
import dev.partnerescalation.rules.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One gate as one reader sees it.
 *
 * <p>Keys: {@code heading}; {@code state} ({@code ready} or {@code not-ready}) and its {@code stateText}; {@code sentences} (how
 * many checks are open, or why nothing could be judged); {@code hasChecks}; {@code checks}, each with {@code key}, {@code name},
 * {@code state} (see {@link CheckState}), {@code stateText}, {@code
 * sentences}, {@code hasLinks} and {@code links} ({@code text}, {@code url}). Checks that are off do not appear.
 */
final class JudgementView {

    private final Issue issue;
    private final ApplicationUser reader;
    private final Messages messages;
    private final FieldNames names;
    private final FixLinks mending;

    JudgementView(Issue issue, ApplicationUser reader, Messages messages, FieldNames names, FixLinks mending) {
        this.issue = issue;
        this.reader = reader;
        this.messages = messages;
        this.names = names;
        this.mending = mending;
    }

    /**
     * The view of a judgement.
     *
     * @param readyText what the reader is told when the gate opens
     * @param above what stands above this on the page; its reasons are not repeated
     */
    Map<String, Object> view(String heading, String readyText, Judgement judgement, Optional<Readiness> above) {
        boolean ready = judgement.isReady();
        List<Map<String, Object>> checks = judgement instanceof Judgement.Judged judged
                ? judged.readiness().findings().stream()
                        .filter(finding -> finding.mode() != Mode.OFF)
                        .map(finding -> check(finding, judged.readiness(), above))
                        .toList()
                : List.of();
        return Map.of(
                "heading",
                heading,
                "state",
                ready ? "ready" : "not-ready",
                "stateText",
                ready ? readyText : messages.text("partnerescalation.panel.state.not-ready"),
                "sentences",
                sentences(judgement),
                "hasChecks",
                !checks.isEmpty(),
                "checks",
                checks);
    }

    private List<String> sentences(Judgement judgement) {
        if (judgement instanceof Judgement.Judged judged) {
            int open = judged.readiness().blocking().size();
            return List.of(
                    open == 0
                            ? messages.text("partnerescalation.panel.gate.ready")
                            : messages.text("partnerescalation.error.summary", open));
        }
        return new JudgementMessages(messages, names).whyNotJudged(judgement);
    }

    private Map<String, Object> check(Finding finding, Readiness all, Optional<Readiness> above) {
        boolean repeated = above.map(readiness -> readiness.of(finding.check()))
                .filter(other -> saysTheSame(finding, other))
                .isPresent();
        List<PanelLink> links = finding instanceof Finding.Open open && !repeated
                ? mending.links(issue, reader, open.reasons(), messages)
                : List.of();
        CheckState state = CheckState.of(finding, all);
        return Map.of(
                "key", finding.check().key(),
                "name",
                        messages.text(
                                "partnerescalation.check." + finding.check().key()),
                "state", state.key(),
                "stateText", messages.text("partnerescalation.state." + state.key()),
                "sentences", sentences(finding, state, repeated),
                "hasLinks", !links.isEmpty(),
                "links", links.stream().map(PanelLink::view).toList());
    }

    private List<String> sentences(Finding finding, CheckState state, boolean repeated) {
        if (finding instanceof Finding.Open open) {
            ReasonMessages sentences = new ReasonMessages(messages, field -> names.of(field, messages));
            return repeated
                    ? List.of(messages.text("partnerescalation.panel.see-above"))
                    : open.reasons().stream().map(sentences::text).distinct().toList();
        }
        if (state == CheckState.LATER) {
            return List.of(messages.text("partnerescalation.panel.later"));
        }
        return finding instanceof Finding.Waived waived && !repeated
                ? List.of(messages.text("partnerescalation.panel.waived", waived.reason()))
                : List.of();
    }

    private static boolean saysTheSame(Finding one, Finding other) {
        return other.mode() != Mode.OFF
                && one.state().equals(other.state())
                && reasons(one).equals(reasons(other));
    }

    private static List<Reason> reasons(Finding finding) {
        return finding instanceof Finding.Open open ? open.reasons() : List.of();
    }
}
