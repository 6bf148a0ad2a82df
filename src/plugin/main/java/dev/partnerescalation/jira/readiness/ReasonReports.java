package dev.partnerescalation.jira.readiness;

import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.FieldNames;
import dev.partnerescalation.jira.issue.FieldProblem;
import dev.partnerescalation.jira.issue.InstalledIds;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.jira.text.ReasonMessages;
import dev.partnerescalation.jira.workflow.Judgement;
import dev.partnerescalation.jira.workflow.JudgementMessages;
import dev.partnerescalation.rules.CaseField;
import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.Finding;
import dev.partnerescalation.rules.Reason;
import dev.partnerescalation.rules.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a judgement into remarks, with the sentences that panel and validator say. */
final class ReasonReports {

    private static final String NO_GATE = "gate.missing";
    private static final String UNREADABLE_SETTING = "settings.unreadable";
    private static final String MISSING_FIELD = "field.missing";
    private static final String UNKNOWN_VALUE = "field.value";

    private final Messages messages;
    private final FieldNames names;
    private final InstalledIds parts;

    ReasonReports(Messages messages, FieldNames names, InstalledIds parts) {
        this.messages = messages;
        this.names = names;
        this.parts = parts;
    }

    /** One check as it was judged. */
    JudgedCheck check(Finding finding) {
        String key = finding.check().key();
        return new JudgedCheck(
                key,
                messages.text("partnerescalation.check." + key),
                finding.mode().key(),
                finding.state(),
                messages.text("partnerescalation.state." + finding.state()),
                finding instanceof Finding.Open open
                        ? open.reasons().stream().map(this::reason).toList()
                        : List.of(),
                finding instanceof Finding.Waived waived ? Optional.of(waived.reason()) : Optional.empty());
    }

    private ReasonReport reason(Reason reason) {
        return new ReasonReport(
                reason.code().code(),
                reason.why().map(Why::key),
                reason.arguments().stream().map(ReasonReports::argument).toList(),
                reason.field().map(field -> field(field.key())),
                new ReasonMessages(messages, field -> names.of(field, messages)).text(reason));
    }

    /** Numbers as digits, days in ISO form, and what has a stable key by that. */
    private static String argument(Object argument) {
        if (argument instanceof CaseField field) {
            return field.key();
        }
        return argument instanceof Check check ? check.key() : argument.toString();
    }

    /** Why nothing could be judged; empty if everything was. */
    List<ReasonReport> problems(Judgement judgement) {
        List<String> sentences = new JudgementMessages(messages, names).whyNotJudged(judgement);
        List<ReasonReport> problems = new ArrayList<>();
        if (judgement instanceof Judgement.UnreadableSettings unreadable) {
            problems.add(problem(UNREADABLE_SETTING, List.of(unreadable.name()), Optional.empty(), sentences.get(0)));
        } else if (judgement instanceof Judgement.UnreadableFields unreadable) {
            for (int i = 0; i < sentences.size(); i++) {
                FieldProblem problem = unreadable.problems().get(i);
                String code = problem.kind() == FieldProblem.Kind.MISSING ? MISSING_FIELD : UNKNOWN_VALUE;
                String key = problem.field().key();
                problems.add(problem(code, List.of(key), Optional.of(field(key)), sentences.get(i)));
            }
        }
        return problems;
    }

    /** That there is nothing to judge by. */
    ReasonReport noGate() {
        return problem(NO_GATE, List.of(), Optional.empty(), messages.text("partnerescalation.panel.no-gate"));
    }

    private static ReasonReport problem(
            String code, List<String> arguments, Optional<ReasonReport.ConcernedField> field, String text) {
        return new ReasonReport(code, Optional.empty(), arguments, field, text);
    }

    /** Jira's own fields, such as the summary, are their own ids. */
    private ReasonReport.ConcernedField field(String key) {
        return new ReasonReport.ConcernedField(
                key, EscalationField.of(key).map(parts::fieldId).orElseGet(() -> Optional.of(key)));
    }
}
