package dev.partnerescalation.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.readiness.CheckState;
import dev.partnerescalation.jira.readiness.JudgedCheck;
import dev.partnerescalation.jira.readiness.JudgementReport;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.rules.Mode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows the judgement at one transition to one reader. Checks that are off do not appear. */
final class TransitionSection {

    private static final String PANEL = "partnerescalation.panel.";

    private final Issue issue;
    private final @Nullable ApplicationUser reader;
    private final Messages messages;
    private final FixLinks fixLinks;

    TransitionSection(Issue issue, @Nullable ApplicationUser reader, Messages messages, FixLinks fixLinks) {
        this.issue = issue;
        this.reader = reader;
        this.messages = messages;
        this.fixLinks = fixLinks;
    }

    /**
     * The view of a judgement.
     *
     * @param readyText what the reader is told when the transition may pass
     * @param above the checks that stand above this on the page; what is said there is not repeated
     */
    PanelView.Transition view(String heading, String readyText, JudgementReport report, List<JudgedCheck> above) {
        List<PanelView.Check> checks = report.checks().stream()
                .filter(check -> check.mode() != Mode.OFF)
                .map(check -> check(check, above))
                .toList();
        return new PanelView.Transition(
                heading,
                report.ready() ? "ready" : "not-ready",
                report.ready() ? readyText : messages.text(PANEL + "state.not-ready"),
                sentences(report),
                !checks.isEmpty(),
                checks);
    }

    private List<String> sentences(JudgementReport report) {
        if (report.problems().isEmpty()) {
            String progress = report.summary().orElseGet(() -> messages.text(PANEL + "gate.ready"));
            return Stream.concat(Stream.of(progress), report.waived().stream()).toList();
        }
        return Stream.concat(report.problemSentences().stream(), report.summary().stream())
                .toList();
    }

    private PanelView.Check check(JudgedCheck check, List<JudgedCheck> above) {
        boolean repeated = above.stream().anyMatch(other -> saysTheSame(check, other));
        List<PanelView.Link> links =
                check.isOpen() && !repeated ? fixLinks.links(issue, reader, check.reasons(), messages) : List.of();
        return new PanelView.Check(
                check.check().key(),
                check.name(),
                check.state().key(),
                check.stateText(),
                sentences(check, repeated),
                !links.isEmpty(),
                links);
    }

    private List<String> sentences(JudgedCheck check, boolean repeated) {
        if (check.isOpen()) {
            return repeated ? List.of(messages.text(PANEL + "see-above")) : check.sentences();
        }
        if (check.state() == CheckState.LATER) {
            return List.of(messages.text(PANEL + "later"));
        }
        return check.waiverReason()
                .filter(reason -> !repeated)
                .map(reason -> List.of(messages.text(PANEL + "waived", reason)))
                .orElse(List.of());
    }

    private static boolean saysTheSame(JudgedCheck one, JudgedCheck other) {
        return other.check() == one.check()
                && other.mode() != Mode.OFF
                && other.judged().equals(one.judged())
                && other.reasons().equals(one.reasons());
    }
}
