package dev.partnerescalation.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.issue.FieldNames;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.jira.workflow.GuardedTransition;
import dev.partnerescalation.jira.workflow.GuardedTransitions;
import dev.partnerescalation.jira.workflow.Judgement;
import dev.partnerescalation.jira.workflow.ReadinessJudge;
import dev.partnerescalation.jira.workflow.UpcomingTransitions;
import dev.partnerescalation.rules.Readiness;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one {@code view} of the panel.
 *
 * <p>Keys: {@code lang}; {@code errors} (why nothing can be shown, whom to ask); {@code outcome} (sentences, once preparation is
 * over); {@code progress} with {@code shown}, {@code text}, {@code value}, {@code most}; {@code gates}, see {@link JudgementView}; {@code
 * advice}, see {@link AdviceView}; {@code brief}, see {@link BriefView}.
 */
public final class ReadinessView {

    private static final String PANEL = "partnerescalation.panel.";

    private final GuardedTransitions gates;
    private final ReadinessJudge judge;
    private final HandoverStatus outcome;
    private final FieldNames names;
    private final FixLinks mending;
    private final AdviceView advice;

    public ReadinessView(
            GuardedTransitions gates,
            ReadinessJudge judge,
            HandoverStatus outcome,
            FieldNames names,
            FixLinks mending,
            AdviceView advice) {
        this.gates = gates;
        this.judge = judge;
        this.outcome = outcome;
        this.names = names;
        this.mending = mending;
        this.advice = advice;
    }

    /** What this reader sees of the issue; the reader is null when nobody is signed in. */
    Map<String, Object> of(Issue issue, ApplicationUser reader, Messages messages) {
        UpcomingTransitions ahead = gates.of(issue);
        List<String> over = outcome.sentences(issue, reader, messages);
        Optional<GuardedTransition> handOver = over.isEmpty() ? ahead.handOver() : Optional.empty();
        if (ahead.next().isEmpty() && handOver.isEmpty()) {
            return withoutGates(over, new Judging(issue, reader, messages));
        }
        return withGates(ahead.next(), handOver, over, new Judging(issue, reader, messages));
    }

    private Map<String, Object> withoutGates(List<String> over, Judging judging) {
        Messages messages = judging.messages();
        if (over.isEmpty()) {
            List<String> errors = List.of(messages.text(PANEL + "no-gate"));
            return page(judging, errors, List.of(), List.of(), noProgress());
        }
        List<String> sentences = Stream.concat(over.stream(), Stream.of(messages.text(PANEL + "outcome.no-gate")))
                .toList();
        return page(judging, List.of(), sentences, List.of(), noProgress());
    }

    private Map<String, Object> withGates(
            Optional<GuardedTransition> next,
            Optional<GuardedTransition> handOver,
            List<String> over,
            Judging judging) {
        Messages messages = judging.messages();
        boolean onlyOne = next.equals(handOver);
        JudgementView view = new JudgementView(judging.issue(), judging.reader(), messages, names, mending);
        List<Map<String, Object>> shown = new ArrayList<>();
        Optional<Readiness> goal = Optional.empty();
        if (next.isPresent()) {
            Judgement judgement = judge.judge(judging.issue(), judging.reader(), next.get());
            String heading = messages.text(PANEL + "next", next.get().nameIn(messages));
            shown.add(view.view(heading, readyText(onlyOne, messages), judgement, Optional.empty()));
            goal = readiness(judgement);
        }
        if (handOver.isPresent() && !onlyOne) {
            Judgement judgement = judge.judge(judging.issue(), judging.reader(), handOver.get());
            String heading = messages.text(PANEL + "goal", handOver.get().nameIn(messages));
            shown.add(view.view(heading, readyText(true, messages), judgement, goal));
            goal = readiness(judgement);
        }
        return page(judging, List.of(), over, shown, progress(goal, messages));
    }

    /** What is judged, for whom, in which words. */
    private record Judging(Issue issue, ApplicationUser reader, Messages messages) {}

    /** What a reader sees when the panel itself failed: no judgement, and whom to ask. */
    static Map<String, Object> failed(Messages messages, String reference) {
        return failed(messages.languageTag(), messages.text("partnerescalation.error.unexpected", reference));
    }

    /** The same when there are not even words. */
    static Map<String, Object> failed(String lang, String sentence) {
        return view(lang, List.of(sentence), List.of(), List.of(), noProgress(), AdviceView.none(), BriefView.none());
    }

    private static String readyText(boolean handOver, Messages messages) {
        return messages.text(handOver ? PANEL + "ready" : PANEL + "state.ready");
    }

    private static Optional<Readiness> readiness(Judgement judgement) {
        return judgement instanceof Judgement.Judged judged ? Optional.of(judged.readiness()) : Optional.empty();
    }

    private static Map<String, Object> progress(Optional<Readiness> goal, Messages messages) {
        return goal.flatMap(CheckState::done)
                .<Map<String, Object>>map(done -> Map.of(
                        "shown", true,
                        "text", messages.text(PANEL + "progress", done.complete(), done.all()),
                        "value", Integer.toString(done.complete()),
                        "most", Integer.toString(done.all())))
                .orElseGet(ReadinessView::noProgress);
    }

    private static Map<String, Object> noProgress() {
        return Map.of("shown", false, "text", "", "value", "", "most", "");
    }

    /** Advice goes with preparation; the brief is there for everybody who is signed in. */
    private Map<String, Object> page(
            Judging judging,
            List<String> errors,
            List<String> over,
            List<Map<String, Object>> gates,
            Map<String, Object> progress) {
        Messages messages = judging.messages();
        return view(
                messages.languageTag(),
                errors,
                over,
                gates,
                progress,
                over.isEmpty() ? advice.of(judging.issue(), judging.reader(), messages) : AdviceView.none(),
                judging.reader() == null ? BriefView.none() : BriefView.of(judging.issue(), mending.base(), messages));
    }

    private static Map<String, Object> view(
            String lang,
            List<String> errors,
            List<String> over,
            List<Map<String, Object>> gates,
            Map<String, Object> progress,
            Map<String, Object> advice,
            Map<String, Object> brief) {
        return Map.of(
                "lang", lang,
                "errors", errors,
                "outcome", over,
                "progress", progress,
                "gates", gates,
                "advice", advice,
                "brief", brief);
    }
}
