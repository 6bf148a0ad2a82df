package dev.partnerescalation.jira.readiness;

import static com.google.common.truth.Truth.assertThat;

import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.EscalationInJira;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.FieldNames;
import dev.partnerescalation.jira.issue.FieldProblem;
import dev.partnerescalation.jira.text.Messages;
import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.EscalationCase;
import dev.partnerescalation.rules.EscalationPolicy;
import dev.partnerescalation.rules.Mode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** What all surfaces say about one judgement. */
public final class JudgementMessagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Messages DUTCH = Bundles.texts(Bundles.DUTCH).forUser(null);

    private final EscalationInJira jira = EscalationInJira.prepared(TODAY.minusDays(30));
    private final JudgementMessages messages =
            new JudgementMessages(jira.parts, new FieldNames(jira.parts, jira.fields(), Bundles.texts(Bundles.DUTCH)));

    @Test
    public void anOpenCheckSaysWhatPeopleAndWhatProgramsRead() {
        JudgementReport report = messages.forReader(judged(EscalationPolicy.standard()), DUTCH);
        assertThat(report.ready()).isFalse();
        assertThat(report.problems()).isEmpty();
        assertThat(report.summary()).hasValue(text("error.summary", 4));
        assertThat(report.blocking().stream().map(JudgedCheck::check))
                .containsExactly(Check.SCOPE, Check.CONTACT, Check.EXAMPLES, Check.ENGLISH);
        JudgedCheck scope = report.checks().get(0);
        String field = Bundles.text(Bundles.DUTCH, EscalationField.SCOPE_NOTES.nameKey());
        assertThat(scope.name()).isEqualTo(text("check.scope"));
        assertThat(scope.reasons().get(1))
                .isEqualTo(new ReasonReport(
                        "scope.notes",
                        Optional.empty(),
                        List.of("40"),
                        Optional.of(new ReasonReport.ConcernedField(
                                "scope-notes", Optional.of(EscalationInJira.fieldId(EscalationField.SCOPE_NOTES)))),
                        text("error.scope.notes", field, 40)));
    }

    @Test
    public void thePanelKnowsFinerStatesThanPrograms() {
        JudgementReport report = messages.forReader(
                judged(EscalationPolicy.builder().mode(Check.ENGLISH, Mode.WARN).build()), DUTCH);
        JudgedCheck opportunity = report.checks().get(Check.OPPORTUNITY.ordinal());
        assertThat(opportunity.state()).isEqualTo(CheckState.LATER);
        assertThat(opportunity.stateText()).isEqualTo(text("state.later"));
        assertThat(opportunity.judged()).isEqualTo("notNeeded");
        assertThat(opportunity.judgedText()).isEqualTo(text("state.notNeeded"));
        JudgedCheck english = report.checks().get(Check.ENGLISH.ordinal());
        assertThat(english.state()).isEqualTo(CheckState.RECOMMENDED);
        assertThat(english.judged()).isEqualTo("open");
        assertThat(english.isOpen()).isTrue();
        assertThat(english.blocks()).isFalse();
    }

    @Test
    public void nothingIsSummedUpWhenNothingBlocks() {
        EscalationPolicy.Builder policy = EscalationPolicy.builder();
        for (Check check : Check.values()) {
            policy.mode(check, Mode.WARN);
        }
        JudgementReport report = messages.forReader(judged(policy.build()), DUTCH);
        assertThat(report.ready()).isTrue();
        assertThat(report.summary()).isEmpty();
        assertThat(report.blocking()).isEmpty();
    }

    @Test
    public void manyReadersSeeTheNamesThatAllOfThemKnow() {
        jira.names.put(EscalationField.SCOPE_NOTES, "Notities");
        Judgement judgement = judged(EscalationPolicy.standard());
        assertThat(scopeNotes(messages.forReader(judgement, DUTCH)))
                .isEqualTo(text("error.scope.notes", "Notities", 40));
        String known = Bundles.text(Bundles.DUTCH, EscalationField.SCOPE_NOTES.nameKey());
        assertThat(scopeNotes(messages.forEverybody(judgement, DUTCH))).isEqualTo(text("error.scope.notes", known, 40));
    }

    @Test
    public void whatCannotBeJudgedIsAProblemAndNotReady() {
        JudgementReport setting = messages.forReader(new Judgement.UnreadableSettings("min.words"), DUTCH);
        assertThat(setting.ready()).isFalse();
        assertThat(setting.checks()).isEmpty();
        assertThat(setting.problems())
                .containsExactly(new ReasonReport(
                        "settings.unreadable",
                        Optional.empty(),
                        List.of("min.words"),
                        Optional.empty(),
                        text("error.setting", "min.words")));
        JudgementReport fields = messages.forEverybody(
                new Judgement.UnreadableFields(List.of(
                        new FieldProblem(EscalationField.SCOPE_NOTES, FieldProblem.Kind.MISSING),
                        new FieldProblem(EscalationField.SCOPE_OUTCOME, FieldProblem.Kind.UNKNOWN_VALUE))),
                DUTCH);
        assertThat(fields.problems().stream().map(ReasonReport::code))
                .containsExactly("field.missing", "field.value")
                .inOrder();
        assertThat(messages.withoutTransition(DUTCH).problemSentences()).containsExactly(text("panel.no-gate"));
    }

    private static String scopeNotes(JudgementReport report) {
        return report.checks().get(Check.SCOPE.ordinal()).sentences().get(1);
    }

    private static Judgement judged(EscalationPolicy policy) {
        return new Judgement.Judged(policy.judge(EscalationCase.on(TODAY).build()));
    }

    private static String text(String key, Object... arguments) {
        return Bundles.text(Bundles.DUTCH, "partnerescalation." + key, arguments);
    }
}
