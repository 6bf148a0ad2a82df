package dev.partnerescalation.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.FieldNames;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.text.MessageBundles;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.jira.text.ReasonMessages;
import dev.partnerescalation.rules.CaseField;
import dev.partnerescalation.rules.Finding;
import dev.partnerescalation.rules.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One judgement at one transition, said in the language of the person who acts. */
public final class TransitionRefusals {

    private final ReadinessJudge judge;
    private final InstalledObjects installed;
    private final FieldNames names;
    private final TransitionScreen screen;
    private final MessageBundles texts;

    public TransitionRefusals(
            ReadinessJudge judge,
            InstalledObjects installed,
            FieldNames names,
            TransitionScreen screen,
            MessageBundles texts) {
        this.judge = judge;
        this.installed = installed;
        this.names = names;
        this.screen = screen;
        this.texts = texts;
    }

    /** What there is to say against the transition; nothing, if it may pass. */
    RefusalMessages judge(Map<?, ?> transientVars, Map<?, ?> arguments, ApplicationUser actor) {
        if (!(transientVars.get("issue") instanceof Issue issue)) {
            throw new IllegalStateException("The transition carries no issue: " + transientVars.get("issue"));
        }
        Messages messages = texts.forUser(actor);
        Judgement judgement = judge.judge(issue, actor, ValidatorSettings.read(arguments));
        RefusalMessages refusal = new RefusalMessages();
        if (judgement instanceof Judgement.Judged judged) {
            say(judged.readiness().blocking(), transientVars, messages, refusal);
        } else {
            new JudgementMessages(messages, names).whyNotJudged(judgement).forEach(refusal::say);
        }
        return refusal;
    }

    /** The sentence for what nobody foresaw, with the reference that the log line has too. */
    String unexpected(ApplicationUser actor, String reference) {
        return texts.forUser(actor).text("partnerescalation.error.unexpected", reference);
    }

    private void say(List<Finding> blocking, Map<?, ?> transientVars, Messages messages, RefusalMessages refusal) {
        if (!blocking.isEmpty()) {
            // First and general, so that something shows in every client.
            refusal.say(messages.text("partnerescalation.error.summary", blocking.size()));
            ReasonMessages sentences = new ReasonMessages(messages, field -> names.of(field, messages));
            blocking.forEach(finding -> say((Finding.Open) finding, sentences, transientVars, refusal));
        }
    }

    private void say(Finding.Open finding, ReasonMessages sentences, Map<?, ?> transientVars, RefusalMessages refusal) {
        for (Reason reason : finding.reasons()) {
            String sentence = sentences.text(reason);
            reason.field()
                    .flatMap(this::id)
                    .filter(id -> screen.shows(id, transientVars))
                    .ifPresentOrElse(id -> refusal.sayAt(id, sentence), () -> refusal.say(sentence));
        }
    }

    private Optional<String> id(CaseField field) {
        return EscalationField.of(field.key()).flatMap(installed::fieldId);
    }
}
