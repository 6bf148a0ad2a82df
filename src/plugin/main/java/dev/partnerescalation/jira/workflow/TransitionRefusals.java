package dev.partnerescalation.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.descriptor.WorkflowDefinition;
import dev.partnerescalation.jira.readiness.Judgement;
import dev.partnerescalation.jira.readiness.JudgementMessages;
import dev.partnerescalation.jira.readiness.JudgementReport;
import dev.partnerescalation.jira.readiness.ReasonReport;
import dev.partnerescalation.jira.text.MessageBundles;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says to the person who acts why an escalation may not pass a transition. */
final class TransitionRefusals {

    private final TransitionJudge judge;
    private final JudgementMessages judgements;
    private final TransitionScreen screen;
    private final MessageBundles texts;

    TransitionRefusals(
            TransitionJudge judge, JudgementMessages judgements, TransitionScreen screen, MessageBundles texts) {
        this.judge = judge;
        this.judgements = judgements;
        this.screen = screen;
        this.texts = texts;
    }

    /** What there is to say against the transition; empty if it may pass. */
    RefusalMessages judge(Map<?, ?> transientVars, Map<?, ?> arguments, @Nullable ApplicationUser actor) {
        if (!(transientVars.get("issue") instanceof Issue issue)) {
            throw new IllegalStateException("The transition carries no issue: " + transientVars.get("issue"));
        }
        Judgement judgement = judge.judge(
                issue, actor, List.of(ValidatorSettings.read(arguments)), WorkflowDefinition.running(transientVars));
        JudgementReport report = judgements.forReader(judgement, texts.forUser(actor));
        RefusalMessages refusal = new RefusalMessages();
        report.problemSentences().forEach(refusal::say);
        // First and general, so that something shows in every client.
        report.summary().ifPresent(refusal::say);
        if (!report.ready()) {
            report.waived().ifPresent(refusal::say);
        }
        report.blocking().stream()
                .flatMap(check -> check.reasons().stream())
                .forEach(reason -> say(reason, transientVars, refusal));
        return refusal;
    }

    private void say(ReasonReport reason, Map<?, ?> transientVars, RefusalMessages refusal) {
        reason.field()
                .flatMap(ReasonReport.ConcernedField::id)
                .filter(id -> screen.shows(id, transientVars))
                .ifPresentOrElse(id -> refusal.sayAt(id, reason.text()), () -> refusal.say(reason.text()));
    }

    /** The sentence for an unexpected error, with the reference under which it was logged. */
    String unexpected(@Nullable ApplicationUser actor, String reference) {
        return texts.forUser(actor).text("partnerescalation.error.unexpected", reference);
    }
}
