package dev.partnerescalation.jira.handover;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import dev.partnerescalation.jira.workflow.GuardedTransitions;
import dev.partnerescalation.jira.workflow.Judgement;
import dev.partnerescalation.jira.workflow.ReadinessJudge;
import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps one {@link HandoverRecord} per escalation in Jira's global settings, the only store of an app's own data that public apps
 * show to work on every Jira. Within a transition it is written in the transition's own transaction.
 */
public final class HandoverRecords {

    /** The key of the fact that is no field: what is linked. */
    public static final String EXAMPLES = HandoverFacts.EXAMPLES;

    private static final String SETTINGS_KEY = "dev.partnerescalation.partner-escalation.handover.";

    private final PluginSettingsFactory settings;
    private final HandoverFacts facts;
    private final GuardedTransitions gates;
    private final ReadinessJudge judge;

    public HandoverRecords(
            PluginSettingsFactory settings, HandoverFacts facts, GuardedTransitions gates, ReadinessJudge judge) {
        this.settings = settings;
        this.facts = facts;
        this.gates = gates;
        this.judge = judge;
    }

    /** What is kept of the latest hand-over. */
    public Optional<HandoverRecord> of(Issue issue) {
        return settings.createGlobalSettings().get(key(issue)) instanceof Map<?, ?> stored
                ? Optional.of(HandoverRecord.from(stored))
                : Optional.empty();
    }

    /** The keys of the facts that were changed since: fields, Jira's own summary and description, and the examples. */
    public List<String> changedSince(Issue issue, HandoverRecord handover) {
        return handover.differences(facts.of(issue));
    }

    /** Keeps what holds now, in place of an earlier record. */
    HandoverRecord remember(Issue issue, ApplicationUser actor, Optional<Long> roleId) {
        Optional<Judgement> judgement = judgement(issue, actor);
        HandoverRecord handover = new HandoverRecord(
                judgement.map(Judgement::isReady).orElse(true),
                judgement.map(HandoverRecords::open).orElseGet(List::of),
                facts.of(issue),
                roleId,
                false);
        return keep(issue, handover);
    }

    /** Keeps a record. */
    HandoverRecord keep(Issue issue, HandoverRecord handover) {
        settings.createGlobalSettings().put(key(issue), handover.toSettings());
        return handover;
    }

    /** Drops the record; none is no error. */
    void forget(Issue issue) {
        if (settings.createGlobalSettings().get(key(issue)) != null) {
            settings.createGlobalSettings().remove(key(issue));
        }
    }

    /** The judgement by the policy of the gate to Adobe; empty if the workflow has none, since then nobody asked for one. */
    Optional<Judgement> judgement(Issue issue, ApplicationUser actor) {
        return gates.of(issue).handOver().map(gate -> judge.judge(issue, actor, gate));
    }

    private static List<Check> open(Judgement judgement) {
        return judgement instanceof Judgement.Judged judged
                ? judged.readiness().blocking().stream().map(Finding::check).toList()
                : List.of();
    }

    private static String key(Issue issue) {
        return SETTINGS_KEY + issue.getId();
    }
}
