package dev.partnerescalation.jira.handover;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import dev.partnerescalation.jira.descriptor.Transition;
import dev.partnerescalation.jira.issue.AppSettings;
import dev.partnerescalation.jira.issue.EscalationContent;
import dev.partnerescalation.jira.readiness.Judgement;
import dev.partnerescalation.jira.readiness.ReadinessJudge;
import dev.partnerescalation.jira.workflow.GuardedTransitions;
import dev.partnerescalation.jira.workflow.WaysToAdobe;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one {@link HandoverRecord} per escalation in Jira's global settings, the only store for data of an app that public apps show to
 * work on every Jira (jira-evidence.md, "Settings, locks, comments"). Within a transition it is written in the transaction of the
 * transition.
 */
public final class HandoverRecords {

    /** The key of the fact that is no field: what is linked. */
    public static final String EXAMPLES = HandoverFacts.EXAMPLES;

    private static final String SETTINGS_KEY = "dev.partnerescalation.partner-escalation.handover.";

    private final AppSettings settings;
    private final HandoverFacts facts;
    private final GuardedTransitions transitions;
    private final ReadinessJudge judge;

    public HandoverRecords(
            PluginSettingsFactory settings, HandoverFacts facts, GuardedTransitions transitions, ReadinessJudge judge) {
        this.settings = new AppSettings(settings);
        this.facts = facts;
        this.transitions = transitions;
        this.judge = judge;
    }

    /** What is kept of the latest hand-over. */
    public Optional<HandoverRecord> of(Issue issue) {
        return settings.get(key(issue.getId())) instanceof Map<?, ?> stored
                ? Optional.of(HandoverRecord.from(stored))
                : Optional.empty();
    }

    /** The keys of the facts that were changed since: fields, the summary and the description of Jira, and the examples. */
    public List<String> changedSince(Issue issue, EscalationContent content, HandoverRecord handover) {
        return handover.differences(facts.of(issue, content, handover.salt()));
    }

    /**
     * Keeps what holds now, in place of an earlier record. What came on a way that checks nothing is never ready.
     *
     * @param taken the transition; empty if it is not known, and then every way of the workflow must be guarded
     */
    HandoverRecord remember(
            Issue issue, @Nullable ApplicationUser actor, Optional<Long> roleId, Optional<Transition> taken) {
        boolean guarded = taken.map(WaysToAdobe::isGuarded)
                .orElseGet(() -> transitions.of(issue).unguarded().isEmpty());
        Optional<Judgement> judgement = taken.flatMap(GuardedTransitions::guarded)
                .map(transition -> judge.judge(issue, actor, transition.policies()))
                .or(() -> judgement(issue, actor));
        Optional<String> salt = Optional.of(facts.salt());
        HandoverRecord handover = new HandoverRecord(
                guarded && judgement.filter(Judgement::isReady).isPresent(),
                guarded && judgement.isPresent(),
                judgement.map(Judgement::blocking).orElse(List.of()),
                facts.of(issue, salt),
                roleId,
                false,
                salt);
        return keep(issue, handover);
    }

    /** Keeps a record. */
    HandoverRecord keep(Issue issue, HandoverRecord handover) {
        settings.put(key(issue.getId()), handover.toSettings());
        return handover;
    }

    /** Drops the record of an issue; none is no error. */
    void forget(long issueId) {
        if (settings.get(key(issueId)) != null) {
            settings.remove(key(issueId));
        }
    }

    /** The judgement at the transition to Adobe; empty if none of the workflow asks for a judgement. */
    Optional<Judgement> judgement(Issue issue, @Nullable ApplicationUser actor) {
        return transitions.of(issue).handOver().map(transition -> judge.judge(issue, actor, transition.policies()));
    }

    private static String key(long issueId) {
        return SETTINGS_KEY + issueId;
    }
}
