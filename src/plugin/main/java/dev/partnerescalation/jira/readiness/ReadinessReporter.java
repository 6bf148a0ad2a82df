package dev.partnerescalation.jira.readiness;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.WorkflowException;
import dev.partnerescalation.jira.advice.Advice;
import dev.partnerescalation.jira.advice.AdviceItem;
import dev.partnerescalation.jira.issue.CommerceVersion;
import dev.partnerescalation.jira.issue.FieldNames;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.issue.Today;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.jira.workflow.GuardedTransition;
import dev.partnerescalation.jira.workflow.GuardedTransitions;
import dev.partnerescalation.jira.workflow.Judgement;
import dev.partnerescalation.jira.workflow.ReadinessJudge;
import dev.partnerescalation.jira.workflow.UpcomingTransitions;
import dev.partnerescalation.jira.workflow.ValidatorSettings;
import dev.partnerescalation.rules.EscalationPolicy;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reports on the preparation of escalations, by the same judge as panel and validator. */
public final class ReadinessReporter {

    private static final Logger LOG = LoggerFactory.getLogger(ReadinessReporter.class);

    private final GuardedTransitions gates;
    private final ReadinessJudge judge;
    private final InstalledObjects installed;
    private final FieldNames names;
    private final CommerceVersion version;
    private final Advice advice;
    private final Today today;

    public ReadinessReporter(
            GuardedTransitions gates,
            ReadinessJudge judge,
            InstalledObjects installed,
            FieldNames names,
            CommerceVersion version,
            Advice advice,
            Today today) {
        this.gates = gates;
        this.judge = judge;
        this.installed = installed;
        this.names = names;
        this.version = version;
        this.advice = advice;
        this.today = today;
    }

    /**
     * The report at the hand-over; where no transition leads to Adobe, at the next gate. Without any gate the escalation is not ready,
     * because nothing says what it would have to fulfil.
     */
    public ReadinessReport of(Issue issue, ApplicationUser reader, Messages messages) {
        Optional<UpcomingTransitions> ahead = inWorkflow(issue, () -> Optional.of(gates.of(issue)));
        Optional<GuardedTransition> gate =
                ahead.flatMap(UpcomingTransitions::handOver).or(() -> ahead.flatMap(UpcomingTransitions::next));
        return report(gate, issue, reader, messages);
    }

    /** The report at one transition of the workflow; empty when it does not check the preparation. */
    public Optional<ReadinessReport> at(int transitionId, Issue issue, ApplicationUser reader, Messages messages) {
        return inWorkflow(issue, () -> gates.at(issue, transitionId))
                .map(gate -> report(Optional.of(gate), issue, reader, messages));
    }

    /** An issue without a workflow has no gate. It happens when somebody deletes one behind the back of Jira. */
    private static <T> Optional<T> inWorkflow(Issue issue, Supplier<Optional<T>> question) {
        try {
            return question.get();
        } catch (WorkflowException missing) {
            LOG.warn("The workflow of issue {} cannot be read", issue.getKey(), missing);
            return Optional.empty();
        }
    }

    private ReadinessReport report(
            Optional<GuardedTransition> gate, Issue issue, ApplicationUser reader, Messages messages) {
        ReasonReports remarks = new ReasonReports(messages, names, installed.snapshot());
        Optional<Judgement> judgement = gate.map(one -> judge.judge(issue, reader, one));
        List<JudgedCheck> checks = judgement.isPresent() && judgement.get() instanceof Judgement.Judged judged
                ? judged.readiness().findings().stream().map(remarks::check).toList()
                : List.of();
        List<AdviceItem> hints = advice.on(issue, version.of(issue), today.of(reader), messages);
        return new ReadinessReport(
                issue.getId(),
                issue.getKey(),
                messages.languageTag(),
                gate.map(one -> new ReadinessReport.JudgedGate(one.transitionId(), one.nameIn(messages))),
                judgement.map(Judgement::isReady).orElse(false),
                checks,
                judgement.map(remarks::problems).orElseGet(() -> List.of(remarks.noGate())),
                hints,
                gate.map(ReadinessReporter::policies).orElse(List.of()));
    }

    private static List<EscalationPolicy> policies(GuardedTransition gate) {
        return gate.settings().stream()
                .filter(ValidatorSettings.class::isInstance)
                .map(reading -> ((ValidatorSettings) reading).policy())
                .toList();
    }
}
