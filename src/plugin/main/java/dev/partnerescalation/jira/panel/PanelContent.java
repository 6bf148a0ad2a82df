package dev.partnerescalation.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.handover.HandoverRecord;
import dev.partnerescalation.jira.readiness.CheckState;
import dev.partnerescalation.jira.readiness.JudgedCheck;
import dev.partnerescalation.jira.readiness.JudgementMessages;
import dev.partnerescalation.jira.readiness.JudgementReport;
import dev.partnerescalation.jira.readiness.ReasonReport;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.jira.workflow.GuardedTransition;
import dev.partnerescalation.jira.workflow.GuardedTransitions;
import dev.partnerescalation.jira.workflow.TransitionJudge;
import dev.partnerescalation.jira.workflow.UpcomingTransitions;
import dev.partnerescalation.rules.Check;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the panel together: what comes next while an escalation is prepared, or what became of it. */
final class PanelContent {

    private final GuardedTransitions transitions;
    private final TransitionJudge judge;
    private final JudgementMessages judgements;
    private final Guide guide;
    private final CheckRows rows;
    private final AfterHandover over;
    private final PanelNotices notices;
    private final AdviceSection advice;
    private final BriefSection brief;

    PanelContent(
            GuardedTransitions transitions,
            TransitionJudge judge,
            JudgementMessages judgements,
            Guide guide,
            CheckRows rows,
            AfterHandover over,
            PanelNotices notices,
            AdviceSection advice,
            BriefSection brief) {
        this.transitions = transitions;
        this.judge = judge;
        this.judgements = judgements;
        this.guide = guide;
        this.rows = rows;
        this.over = over;
        this.notices = notices;
        this.advice = advice;
        this.brief = brief;
    }

    /** What this reader sees of the issue; the reader is null when unauthenticated. */
    PanelView of(Issue issue, @Nullable ApplicationUser reader, Messages messages) {
        PanelRequest request = new PanelRequest(issue, reader, messages);
        if (over.isWithAdobe(request)) {
            return withAdobe(request);
        }
        if (issue.getResolution() != null) {
            return closed(request);
        }
        UpcomingTransitions upcoming = transitions.of(issue);
        if (upcoming.isHandOverUnguarded()) {
            return notGuarded(judgements.unguarded(messages), request);
        }
        return upcoming.next().or(upcoming::handOver).isEmpty()
                ? notGuarded(judgements.withoutTransition(messages), request)
                : preparing(upcoming, request);
    }

    private PanelView preparing(UpcomingTransitions upcoming, PanelRequest request) {
        Optional<GuardedTransition> next = upcoming.next();
        Optional<GuardedTransition> handOver = upcoming.handOver();
        JudgementReport goal = report(request, handOver.or(() -> next).orElseThrow());
        JudgementReport judged =
                next.isEmpty() || handOver.isEmpty() || next.equals(handOver) ? goal : report(request, next.get());
        List<ReasonReport> problems = Stream.concat(judged.problems().stream(), goal.problems().stream())
                .distinct()
                .toList();
        if (!problems.isEmpty()) {
            return unjudged(problems, goal, request);
        }
        Preparation preparation =
                new Preparation(goal, next, judged, upcoming.offered().stream().findFirst(), next.equals(handOver));
        Optional<PanelLinks> links = guide.links(request);
        NextThing thing = guide.next(preparation, upcoming.offered(), request, links);
        Tally tally = new Tally(goal.checks());
        boolean solved = thing.state() == PanelState.SOLVED;
        PanelView.Brief menu = brief.of(request);
        return new PanelView(
                request.messages().languageTag(),
                thing.state().key(),
                List.of(),
                solved ? solved(request) : head(tally, thing, goal, request),
                thing.box(),
                checks(goal.checks(), thing.about(), solved, request, links),
                menu.shown() ? notices.whilePreparing(request, links) : List.of(),
                menu,
                advice.of(request));
    }

    private static PanelView.Head solved(PanelRequest request) {
        String title = request.text("title.solved");
        return new PanelView.Head(true, Tally.tick(title), title, request.text("sub.solved"));
    }

    private static PanelView.Head head(Tally tally, NextThing thing, JudgementReport goal, PanelRequest request) {
        Optional<String> until = goal.checks().stream()
                .filter(check -> check.state() == CheckState.WAITING)
                .flatMap(check -> CheckNotes.until(check).stream())
                .findFirst()
                .filter(day -> thing.state() == PanelState.WAITING)
                .map(day -> request.text("sub.waiting", request.messages().day(day)));
        String title = until.isPresent() ? "title.waiting" : goal.ready() ? "title.ready" : "title.open";
        return new PanelView.Head(
                true,
                tally.ring(request),
                request.text(title),
                until.map(sentence -> tally.sentence(sentence, request)).orElseGet(() -> tally.sentence(request)));
    }

    private PanelView.Checks checks(
            List<JudgedCheck> checks,
            Optional<Check> now,
            boolean folded,
            PanelRequest request,
            Optional<PanelLinks> links) {
        Tally tally = new Tally(checks);
        return new PanelView.Checks(
                true,
                folded,
                folded ? request.text("folded", tally.done(), tally.all()) : "",
                rows.of(checks, now, request, links));
    }

    private PanelView withAdobe(PanelRequest request) {
        Optional<HandoverRecord> handover = over.record(request);
        Optional<PanelView.Message> bypassed = handover.flatMap(record -> over.bypassed(record, request));
        Optional<PanelView.Notice> changed = handover.flatMap(record -> over.changed(record, request));
        Optional<PanelLinks> links = guide.links(request);
        PanelView.Brief menu = brief.of(request);
        String title = request.text("title.handed-over");
        PanelView sent = new PanelView(
                request.messages().languageTag(),
                PanelState.HANDED_OVER.key(),
                bypassed.stream().toList(),
                new PanelView.Head(true, Tally.tick(title), title, over.sentence(request)),
                menu.shown() ? over.send(request, menu, links) : PanelView.Now.NONE,
                PanelView.Checks.NONE,
                changed.stream().toList(),
                menu,
                PanelView.Advice.NONE);
        return bypassed.isEmpty() ? sent : bypassed(sent, request, links);
    }

    /** What is still open after a hand-over that kept nobody from it is to be completed, and then the brief is to be sent again. */
    private PanelView bypassed(PanelView sent, PanelRequest request, Optional<PanelLinks> links) {
        Optional<JudgementReport> goal =
                transitions.of(request.issue()).handOver().map(transition -> report(request, transition));
        List<JudgedCheck> checks = goal.map(JudgementReport::checks).orElse(List.of());
        Tally tally = new Tally(checks);
        Optional<JudgedCheck> open = checks.stream().filter(JudgedCheck::blocks).findFirst();
        Optional<PanelView.Now> complete = open.flatMap(check -> links.map(to -> guide.complete(check, request, to)));
        return new PanelView(
                sent.lang(),
                PanelState.BYPASSED.key(),
                sent.alerts(),
                new PanelView.Head(
                        true,
                        checks.isEmpty() ? Tally.dash(sent.head().title()) : tally.ring(request),
                        sent.head().title(),
                        sent.head().sentence()),
                complete.orElse(sent.now()),
                checks.isEmpty()
                        ? PanelView.Checks.NONE
                        : checks(checks, open.map(JudgedCheck::check), false, request, links),
                sent.notices(),
                sent.brief(),
                sent.advice());
    }

    private PanelView closed(PanelRequest request) {
        String title = request.text("title.closed");
        Optional<HandoverRecord> handover = over.record(request);
        return new PanelView(
                request.messages().languageTag(),
                PanelState.CLOSED.key(),
                handover.flatMap(record -> over.bypassed(record, request)).stream()
                        .toList(),
                new PanelView.Head(
                        true,
                        notices.isGivenUp(request) ? Tally.dash(title) : Tally.tick(title),
                        title,
                        notices.resolution(request)),
                PanelView.Now.NONE,
                PanelView.Checks.NONE,
                handover.flatMap(record -> over.changed(record, request)).stream()
                        .toList(),
                brief.of(request),
                PanelView.Advice.NONE);
    }

    private JudgementReport report(PanelRequest request, GuardedTransition transition) {
        return judgements.forReader(judge.judge(request.issue(), request.reader(), transition), request.messages());
    }

    private PanelView notGuarded(JudgementReport report, PanelRequest request) {
        return with(PanelState.NO_GATE, notices.notGuarded(report.problemSentences()), request, PanelView.Checks.NONE);
    }

    /** The checks are shown as far as they could be judged, so that a fault of the configuration hides nothing. */
    private PanelView unjudged(List<ReasonReport> problems, JudgementReport goal, PanelRequest request) {
        List<String> sentences =
                problems.stream().map(ReasonReport::text).distinct().toList();
        PanelView.Checks checks = goal.checks().isEmpty()
                ? PanelView.Checks.NONE
                : checks(goal.checks(), Optional.empty(), true, request, Optional.empty());
        return with(PanelState.ERROR, notices.failed(sentences, request), request, checks);
    }

    private PanelView with(PanelState state, PanelView.Message message, PanelRequest request, PanelView.Checks checks) {
        return new PanelView(
                request.messages().languageTag(),
                state.key(),
                List.of(message),
                PanelView.Head.NONE,
                PanelView.Now.NONE,
                checks,
                List.of(),
                PanelView.Brief.NONE,
                advice.of(request));
    }

    /** What a reader sees when the panel itself failed: no judgement, and whom to ask. */
    static PanelView failed(Messages messages, String reference) {
        return failed(
                messages.languageTag(),
                Optional.of(messages.text("partnerescalation.panel.title.error")),
                messages.text("partnerescalation.error.unexpected", reference));
    }

    /** The same when no messages can be read either. */
    static PanelView failed(String lang, String sentence) {
        return failed(lang, Optional.empty(), sentence);
    }

    private static PanelView failed(String lang, Optional<String> title, String sentence) {
        return new PanelView(
                lang,
                PanelState.ERROR.key(),
                List.of(new PanelView.Message(
                        "error", true, title.isPresent(), title.orElse(""), List.of(sentence), List.of())),
                PanelView.Head.NONE,
                PanelView.Now.NONE,
                PanelView.Checks.NONE,
                List.of(),
                PanelView.Brief.NONE,
                PanelView.Advice.NONE);
    }
}
