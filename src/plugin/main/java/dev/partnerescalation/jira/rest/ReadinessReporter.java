package dev.partnerescalation.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.WorkflowException;
import dev.partnerescalation.jira.advice.Advice;
import dev.partnerescalation.jira.advice.AdviceItem;
import dev.partnerescalation.jira.brief.BriefReaders;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.TextField;
import dev.partnerescalation.jira.issue.Today;
import dev.partnerescalation.jira.readiness.Impediment;
import dev.partnerescalation.jira.readiness.Judgement;
import dev.partnerescalation.jira.readiness.JudgementMessages;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.jira.workflow.GuardedTransition;
import dev.partnerescalation.jira.workflow.GuardedTransitions;
import dev.partnerescalation.jira.workflow.TransitionJudge;
import dev.partnerescalation.jira.workflow.UpcomingTransitions;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reports on the preparation of escalations, by the same judge as panel and validator. */
final class ReadinessReporter {

    private static final Logger LOG = LoggerFactory.getLogger(ReadinessReporter.class);

    private final GuardedTransitions transitions;
    private final TransitionJudge judge;
    private final JudgementMessages judgements;
    private final TextField texts;
    private final Advice advice;
    private final BriefReaders readers;
    private final Today today;

    ReadinessReporter(
            GuardedTransitions transitions,
            TransitionJudge judge,
            JudgementMessages judgements,
            TextField texts,
            Advice advice,
            BriefReaders readers,
            Today today) {
        this.transitions = transitions;
        this.judge = judge;
        this.judgements = judgements;
        this.texts = texts;
        this.advice = advice;
        this.readers = readers;
        this.today = today;
    }

    /**
     * The report at the hand-over; where that is not guarded, at the next transition that checks the preparation. Without any, and where
     * nothing is checked on the way to Adobe, the escalation is not ready, because nothing says what it would have to fulfil.
     */
    ReadinessReport of(Issue issue, ApplicationUser reader, Messages messages) {
        Optional<UpcomingTransitions> upcoming = inWorkflow(issue, () -> Optional.of(transitions.of(issue)));
        Optional<GuardedTransition> judged =
                upcoming.flatMap(UpcomingTransitions::handOver).or(() -> upcoming.flatMap(UpcomingTransitions::next));
        boolean unguarded =
                upcoming.filter(UpcomingTransitions::isHandOverUnguarded).isPresent();
        return report(judged, unguarded, issue, reader, messages);
    }

    /** The report at one transition of the workflow; empty when it does not check the preparation. */
    Optional<ReadinessReport> at(int transitionId, Issue issue, ApplicationUser reader, Messages messages) {
        return inWorkflow(issue, () -> transitions.at(issue, transitionId))
                .map(transition -> report(Optional.of(transition), false, issue, reader, messages));
    }

    /** An issue without a workflow has no transitions. It happens when somebody deletes a workflow in Jira's database. */
    private static <T> Optional<T> inWorkflow(Issue issue, Supplier<Optional<T>> question) {
        try {
            return question.get();
        } catch (WorkflowException missing) {
            LOG.warn("The workflow of issue {} cannot be read", issue.getKey(), missing);
            return Optional.empty();
        }
    }

    private ReadinessReport report(
            Optional<GuardedTransition> transition,
            boolean unguarded,
            Issue issue,
            ApplicationUser reader,
            Messages messages) {
        Optional<Judgement> judgement = transition.map(one -> judge.judge(issue, reader, one));
        return new ReadinessReport(
                issue.getId(),
                issue.getKey(),
                messages.languageTag(),
                transition.map(one -> new ReadinessReport.JudgedTransition(one.transitionId(), one.nameIn(messages))),
                judgement
                        .map(made ->
                                unguarded ? new Judgement.Impeded(made, List.of(Impediment.unguardedHandOver())) : made)
                        .map(made -> judgements.forReader(made, messages))
                        .orElseGet(() ->
                                unguarded ? judgements.unguarded(messages) : judgements.withoutTransition(messages)),
                advice(issue, reader, messages),
                transition.map(GuardedTransition::readablePolicies).orElse(List.of()));
    }

    /** That a partner may read along is no advice for the partner. */
    private List<AdviceItem> advice(Issue issue, ApplicationUser reader, Messages messages) {
        return advice.on(issue, texts.of(issue, EscalationField.VERSION), today.of(reader), messages).stream()
                .filter(item -> !item.code().equals(Advice.VISIBILITY) || readers.mayRead(issue, reader))
                .toList();
    }
}
