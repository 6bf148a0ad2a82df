package dev.partnerescalation.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.partnerescalation.jira.issue.CaseReader;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.FieldNames;
import dev.partnerescalation.jira.issue.InstalledParts;
import dev.partnerescalation.jira.issue.UnreadableCaseException;
import dev.partnerescalation.jira.text.ReasonTexts;
import dev.partnerescalation.jira.text.Texts;
import dev.partnerescalation.jira.text.Words;
import dev.partnerescalation.rules.CaseField;
import dev.partnerescalation.rules.EscalationPolicy;
import dev.partnerescalation.rules.Finding;
import dev.partnerescalation.rules.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One judgement at one transition, said in the language of the person who acts. */
public final class PreparationGate {

    private final CaseReader cases;
    private final InstalledParts installed;
    private final FieldNames names;
    private final TransitionScreen screen;
    private final Texts texts;

    public PreparationGate(
            CaseReader cases, InstalledParts installed, FieldNames names, TransitionScreen screen, Texts texts) {
        this.cases = cases;
        this.installed = installed;
        this.names = names;
        this.screen = screen;
        this.texts = texts;
    }

    /** What there is to say against the transition; nothing, if it may pass. */
    Refusal judge(Map<?, ?> transientVars, Map<?, ?> arguments, ApplicationUser actor) {
        Words words = texts.forUser(actor);
        Refusal refusal = new Refusal();
        SettingsReading reading = ValidatorSettings.read(arguments);
        if (reading instanceof UnreadableSetting unreadable) {
            refusal.say(words.text("partnerescalation.error.setting", unreadable.name()));
        } else if (reading instanceof ValidatorSettings settings) {
            judge(transientVars, settings.policy(), actor, words, refusal);
        }
        return refusal;
    }

    /** The sentence for what nobody foresaw, with the reference that the log line has too. */
    String unexpected(ApplicationUser actor, String reference) {
        return texts.forUser(actor).text("partnerescalation.error.unexpected", reference);
    }

    private void judge(
            Map<?, ?> transientVars, EscalationPolicy policy, ApplicationUser actor, Words words, Refusal refusal) {
        if (!(transientVars.get("issue") instanceof Issue issue)) {
            throw new IllegalStateException("The transition carries no issue: " + transientVars.get("issue"));
        }
        try {
            List<Finding> blocking =
                    policy.judge(cases.read(issue, actor, policy)).blocking();
            if (!blocking.isEmpty()) {
                // First and general, so that something shows in every client.
                refusal.say(words.text("partnerescalation.error.summary", blocking.size()));
                ReasonTexts sentences = new ReasonTexts(words, field -> name(field, words));
                blocking.forEach(finding -> say((Finding.Open) finding, sentences, transientVars, refusal));
            }
        } catch (UnreadableCaseException unreadable) {
            unreadable
                    .problems()
                    .forEach(problem ->
                            refusal.say(words.text(problem.kind().textKey(), names.of(problem.field(), words))));
        }
    }

    private void say(Finding.Open finding, ReasonTexts sentences, Map<?, ?> transientVars, Refusal refusal) {
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

    private String name(CaseField field, Words words) {
        return EscalationField.of(field.key())
                .map(custom -> names.of(custom, words))
                .orElseGet(() -> words.text("partnerescalation.field." + field.key() + ".name"));
    }
}
