package dev.partnerescalation.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.readiness.CheckState;
import dev.partnerescalation.jira.readiness.JudgedCheck;
import dev.partnerescalation.jira.readiness.JudgementMessages;
import dev.partnerescalation.jira.readiness.JudgementReport;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.jira.workflow.GuardedTransition;
import dev.partnerescalation.jira.workflow.GuardedTransitions;
import dev.partnerescalation.jira.workflow.TransitionJudge;
import dev.partnerescalation.jira.workflow.UpcomingTransitions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the panel together: the judgement at the next transition and at the hand-over, or what became of the escalation. */
final class PanelContent {

    private static final String PANEL = "partnerescalation.panel.";

    private final GuardedTransitions transitions;
    private final TransitionJudge judge;
    private final JudgementMessages judgements;
    private final HandoverStatus outcome;
    private final FixLinks fixLinks;
    private final AdviceSection advice;

    PanelContent(
            GuardedTransitions transitions,
            TransitionJudge judge,
            JudgementMessages judgements,
            HandoverStatus outcome,
            FixLinks fixLinks,
            AdviceSection advice) {
        this.transitions = transitions;
        this.judge = judge;
        this.judgements = judgements;
        this.outcome = outcome;
        this.fixLinks = fixLinks;
        this.advice = advice;
    }

    /** What is shown, to whom, in which language; the reader is null when unauthenticated. */
    private record Request(Issue issue, @Nullable ApplicationUser reader, Messages messages) {

        String text(String key, Object... arguments) {
            return messages.text(PANEL + key, arguments);
        }
    }

    /** What this reader sees of the issue; the reader is null when unauthenticated. */
    PanelView of(Issue issue, @Nullable ApplicationUser reader, Messages messages) {
        Request request = new Request(issue, reader, messages);
        UpcomingTransitions upcoming = transitions.of(issue);
        List<String> over = outcome.sentences(issue, reader, messages);
        Optional<GuardedTransition> handOver = over.isEmpty() ? upcoming.handOver() : Optional.empty();
        List<String> errors = over.isEmpty() ? errors(upcoming, messages) : List.of();
        return upcoming.next().isEmpty() && handOver.isEmpty()
                ? withoutTransition(request, errors, over)
                : withTransitions(request, errors, upcoming.next(), handOver, over);
    }

    /** What is wrong with the workflow itself. */
    private List<String> errors(UpcomingTransitions upcoming, Messages messages) {
        if (upcoming.isHandOverUnguarded()) {
            return judgements.unguarded(messages).problemSentences();
        }
        return upcoming.next().isEmpty() && upcoming.handOver().isEmpty()
                ? judgements.withoutTransition(messages).problemSentences()
                : List.of();
    }

    private PanelView withoutTransition(Request request, List<String> errors, List<String> over) {
        if (over.isEmpty()) {
            return view(request, errors, over, PanelView.Progress.NONE, List.of());
        }
        List<String> sentences = Stream.concat(over.stream(), Stream.of(request.text("outcome.no-gate")))
                .toList();
        return view(request, List.of(), sentences, PanelView.Progress.NONE, List.of());
    }

    private PanelView withTransitions(
            Request request,
            List<String> errors,
            Optional<GuardedTransition> next,
            Optional<GuardedTransition> handOver,
            List<String> over) {
        boolean onlyOne = next.equals(handOver);
        TransitionSection section =
                new TransitionSection(request.issue(), request.reader(), request.messages(), fixLinks);
        List<PanelView.Transition> shown = new ArrayList<>();
        List<JudgedCheck> goal = List.of();
        if (next.isPresent()) {
            JudgementReport report = report(request, next.get());
            String heading = request.text("next", next.get().nameIn(request.messages()));
            shown.add(section.view(heading, request.text(onlyOne ? "ready" : "state.ready"), report, goal));
            goal = report.checks();
        }
        if (handOver.isPresent() && !onlyOne) {
            JudgementReport report = report(request, handOver.get());
            String heading = request.text("goal", handOver.get().nameIn(request.messages()));
            shown.add(section.view(heading, request.text("ready"), report, goal));
            goal = report.checks();
        }
        return view(request, errors, over, progress(goal, request), shown);
    }

    private JudgementReport report(Request request, GuardedTransition transition) {
        return judgements.forReader(judge.judge(request.issue(), request.reader(), transition), request.messages());
    }

    /** How many of the checks that count are done; none is shown where none counts. */
    private static PanelView.Progress progress(List<JudgedCheck> goal, Request request) {
        List<CheckState> counting = goal.stream()
                .map(JudgedCheck::state)
                .filter(state -> state != CheckState.NOT_NEEDED)
                .toList();
        int all = counting.size();
        int done = (int) counting.stream()
                .filter(state -> state == CheckState.MET || state == CheckState.WAIVED)
                .count();
        return all == 0
                ? PanelView.Progress.NONE
                : new PanelView.Progress(
                        true, request.text("progress", done, all), Integer.toString(done), Integer.toString(all));
    }

    /** Advice goes with preparation; the brief is there for everybody who is signed in. */
    private PanelView view(
            Request request,
            List<String> errors,
            List<String> over,
            PanelView.Progress progress,
            List<PanelView.Transition> judged) {
        Messages messages = request.messages();
        return new PanelView(
                messages.languageTag(),
                errors,
                over,
                progress,
                judged,
                over.isEmpty() ? advice.of(request.issue(), request.reader(), messages) : PanelView.Advice.NONE,
                request.reader() == null
                        ? PanelView.Brief.NONE
                        : BriefSection.of(request.issue(), fixLinks.base(), messages));
    }

    /** What a reader sees when the panel itself failed: no judgement, and whom to ask. */
    static PanelView failed(Messages messages, String reference) {
        return failed(messages.languageTag(), messages.text("partnerescalation.error.unexpected", reference));
    }

    /** The same when no messages can be read either. */
    static PanelView failed(String lang, String sentence) {
        return new PanelView(
                lang,
                List.of(sentence),
                List.of(),
                PanelView.Progress.NONE,
                List.of(),
                PanelView.Advice.NONE,
                PanelView.Brief.NONE);
    }
}
