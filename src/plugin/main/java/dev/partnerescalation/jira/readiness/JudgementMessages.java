package dev.partnerescalation.jira.readiness;

import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.FieldNames;
import dev.partnerescalation.jira.issue.FieldProblem;
import dev.partnerescalation.jira.issue.InstalledIds;
import dev.partnerescalation.jira.issue.InstalledObjects;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.rules.CaseField;
import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.Finding;
import dev.partnerescalation.rules.Readiness;
import dev.partnerescalation.rules.Reason;
import dev.partnerescalation.rules.ReasonCode;
import dev.partnerescalation.rules.Why;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The one translation from judgements to what people read. */
public final class JudgementMessages {

    private static final String NO_TRANSITION = "gate.missing";
    private static final String UNREADABLE_SETTING = "settings.unreadable";
    private static final String MISSING_FIELD = "field.missing";
    private static final String UNKNOWN_VALUE = "field.value";

    private static final Set<ReasonCode> WAIVER_REASONS =
            EnumSet.of(ReasonCode.WAIVER_REASON, ReasonCode.WAIVER_FOUR_EYES, ReasonCode.WAIVER_FORBIDDEN);

    private final InstalledObjects installed;
    private final FieldNames names;

    public JudgementMessages(InstalledObjects installed, FieldNames names) {
        this.installed = installed;
        this.names = names;
    }

    /** The judgement for one reader, who sees fields under the names that Jira shows to this reader. */
    public JudgementReport forReader(Judgement judgement, Messages messages) {
        return report(judgement, messages, field -> names.of(field, messages));
    }

    /** The judgement for a text that many people read, in which fields have the names that all of them know. */
    public JudgementReport forEverybody(Judgement judgement, Messages messages) {
        return report(judgement, messages, field -> names.shared(field, messages));
    }

    /** That nothing can be judged because no transition of the workflow asks for a judgement. */
    public JudgementReport withoutTransition(Messages messages) {
        return unjudged(List.of(
                problem(NO_TRANSITION, List.of(), Optional.empty(), messages.text("partnerescalation.panel.no-gate"))));
    }

    /** The same where transitions lead to Adobe, which nobody can be ready for then. */
    public JudgementReport unguarded(Messages messages) {
        return unjudged(List.of(problem(Impediment.unguardedHandOver(), messages, installed.snapshot())));
    }

    private JudgementReport report(Judgement judgement, Messages messages, Function<CaseField, String> fieldNames) {
        InstalledIds ids = installed.snapshot();
        if (judgement instanceof Judgement.Impeded impeded) {
            JudgementReport report = report(impeded.judgement(), messages, fieldNames);
            List<ReasonReport> problems = new ArrayList<>(report.problems());
            impeded.impediments().forEach(impediment -> problems.add(problem(impediment, messages, ids)));
            return new JudgementReport(false, report.summary(), report.waived(), report.checks(), problems);
        }
        if (judgement instanceof Judgement.Judged judged) {
            return judged(judged.readiness(), messages, new ReasonMessages(messages, fieldNames), ids);
        }
        if (judgement instanceof Judgement.UnreadableFields unreadable) {
            return unjudged(unreadable.problems().stream()
                    .map(problem -> problem(problem, messages, ids))
                    .toList());
        }
        String setting = ((Judgement.UnreadableSettings) judgement).setting();
        return unjudged(List.of(problem(
                UNREADABLE_SETTING,
                List.of(setting),
                Optional.empty(),
                messages.text("partnerescalation.error.setting", setting))));
    }

    private static JudgementReport unjudged(List<ReasonReport> problems) {
        return new JudgementReport(false, Optional.empty(), Optional.empty(), List.of(), problems);
    }

    private static JudgementReport judged(
            Readiness readiness, Messages messages, ReasonMessages sentences, InstalledIds ids) {
        int open = readiness.blocking().size();
        return new JudgementReport(
                readiness.isReady(),
                open == 0 ? Optional.empty() : Optional.of(messages.text("partnerescalation.error.summary", open)),
                waived(readiness, messages),
                readiness.findings().stream()
                        .map(finding -> check(finding, readiness, messages, sentences, ids))
                        .toList(),
                List.of());
    }

    private static Optional<String> waived(Readiness readiness, Messages messages) {
        List<Check> marked = readiness.findings().stream()
                .filter(JudgementMessages::isMarked)
                .map(Finding::check)
                .toList();
        return readiness.findings().stream().anyMatch(JudgementMessages::coversSilently)
                ? Optional.of(messages.text("partnerescalation.error.waiver.named", CheckNames.list(marked, messages)))
                : Optional.empty();
    }

    /** Whether somebody marked the check as not applicable, and it would be open otherwise. */
    private static boolean isMarked(Finding finding) {
        return finding instanceof Finding.Waived
                || finding instanceof Finding.Open open
                        && open.reasons().stream().anyMatch(reason -> WAIVER_REASONS.contains(reason.code()));
    }

    /** Whether a waiver is at work that no reason of the check names: it holds, or its reason is no good. */
    private static boolean coversSilently(Finding finding) {
        return finding instanceof Finding.Waived
                || finding instanceof Finding.Open open
                        && open.reasons().stream()
                                .anyMatch(reason -> reason.code() == ReasonCode.WAIVER_REASON
                                        && reason.why().isPresent());
    }

    private static JudgedCheck check(
            Finding finding, Readiness all, Messages messages, ReasonMessages sentences, InstalledIds ids) {
        CheckState state = CheckState.of(finding, all);
        return new JudgedCheck(
                finding.check(),
                CheckNames.of(finding.check(), messages),
                finding.mode(),
                finding.state(),
                stateText(finding.state(), messages),
                state,
                stateText(state.key(), messages),
                finding instanceof Finding.Open open
                        ? open.reasons().stream()
                                .map(reason -> reason(reason, sentences, ids))
                                .toList()
                        : List.of(),
                finding instanceof Finding.Waived waived ? Optional.of(waived.reason()) : Optional.empty());
    }

    private static String stateText(String state, Messages messages) {
        return messages.text("partnerescalation.state." + state);
    }

    private static ReasonReport reason(Reason reason, ReasonMessages sentences, InstalledIds ids) {
        return new ReasonReport(
                reason.code().code(),
                reason.why().map(Why::key),
                reason.arguments().stream().map(JudgementMessages::argument).toList(),
                reason.field().map(field -> field(field.key(), ids)),
                sentences.text(reason));
    }

    /** Numbers as digits, days in ISO form, and what has a stable key by that. */
    private static String argument(Object argument) {
        if (argument instanceof CaseField field) {
            return field.key();
        }
        return argument instanceof Check check ? check.key() : argument.toString();
    }

    private ReasonReport problem(FieldProblem problem, Messages messages, InstalledIds ids) {
        String key = problem.field().key();
        return problem(
                problem.kind() == FieldProblem.Kind.MISSING ? MISSING_FIELD : UNKNOWN_VALUE,
                List.of(key),
                Optional.of(field(key, ids)),
                messages.text(problem.kind().textKey(), names.of(problem.field(), messages)));
    }

    private static ReasonReport problem(Impediment impediment, Messages messages, InstalledIds ids) {
        return problem(
                impediment.code(),
                impediment.arguments(),
                impediment.field().map(field -> field(field.key(), ids)),
                messages.text(impediment.textKey(), impediment.arguments().toArray()));
    }

    private static ReasonReport problem(
            String code, List<String> arguments, Optional<ReasonReport.ConcernedField> field, String text) {
        return new ReasonReport(code, Optional.empty(), arguments, field, text);
    }

    /** A field of Jira itself, such as the summary, has its key as its id. */
    private static ReasonReport.ConcernedField field(String key, InstalledIds ids) {
        return new ReasonReport.ConcernedField(
                key, EscalationField.of(key).map(ids::fieldId).orElseGet(() -> Optional.of(key)));
    }
}
