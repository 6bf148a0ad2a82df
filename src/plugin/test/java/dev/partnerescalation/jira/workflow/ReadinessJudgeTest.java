package dev.partnerescalation.jira.workflow;

import static com.google.common.truth.Truth.assertThat;

import com.atlassian.jira.timezone.TimeZoneManager;
import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.EscalationInJira;
import dev.partnerescalation.jira.Fake;
import dev.partnerescalation.jira.issue.CaseReader;
import dev.partnerescalation.jira.issue.EscalationField;
import dev.partnerescalation.jira.issue.FieldProblem;
import dev.partnerescalation.jira.issue.Today;
import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.EscalationPolicy;
import dev.partnerescalation.rules.Finding;
import dev.partnerescalation.rules.Mode;
import dev.partnerescalation.rules.Readiness;
import dev.partnerescalation.rules.Waivers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.Test;

/** A gate opens only when each of its validators lets pass, and what cannot be judged is not ready. */
public final class ReadinessJudgeTest {

    private static final EscalationPolicy ONLY_SCOPE = EscalationPolicy.builder()
            .mode(Check.TIMELINE, Mode.OFF)
            .mode(Check.CONTACT, Mode.OFF)
            .mode(Check.OPPORTUNITY, Mode.OFF)
            .mode(Check.EXAMPLES, Mode.OFF)
            .mode(Check.ENGLISH, Mode.OFF)
            .build();

    private final EscalationInJira jira =
            EscalationInJira.prepared(LocalDate.now(ZoneId.systemDefault()).minusDays(30));

    @Test
    public void aPreparedEscalationIsReady() {
        assertThat(judge(ValidatorSettings.of(EscalationPolicy.standard())).isReady())
                .isTrue();
    }

    @Test
    public void theStrictestFindingOfAllValidatorsHolds() {
        jira.values.put(EscalationField.SCOPE_NOTES, "Chapter four promises a working checkout for guests.");
        Readiness readiness = judged(
                ValidatorSettings.of(
                        ONLY_SCOPE.toBuilder().mode(Check.SCOPE, Mode.WARN).build()),
                ValidatorSettings.of(
                        ONLY_SCOPE.toBuilder().minimumCharacters(400).build()),
                ValidatorSettings.of(
                        ONLY_SCOPE.toBuilder().minimumCharacters(500).build()),
                ValidatorSettings.of(EscalationPolicy.standard()));
        assertThat(readiness.isReady()).isFalse();
        Finding.Open scope = (Finding.Open) readiness.of(Check.SCOPE);
        assertThat(scope.mode()).isEqualTo(Mode.BLOCK);
        assertThat(scope.reasons().stream().map(reason -> reason.arguments().get(0)))
                .containsExactly(400, 500)
                .inOrder();
        assertThat(readiness.of(Check.CONTACT)).isEqualTo(new Finding.Met(Check.CONTACT, Mode.BLOCK));
        assertThat(readiness.of(Check.TIMELINE)).isEqualTo(new Finding.NotNeeded(Check.TIMELINE, Mode.BLOCK));
        assertThat(readiness.of(Check.ENGLISH)).isInstanceOf(Finding.Open.class);
    }

    @Test
    public void aWaiverOfOneValidatorDoesNotMeetAnother() {
        jira.values.remove(EscalationField.SCOPE_NOTES);
        jira.values.put(
                EscalationField.WAIVED_CHECKS,
                List.of(EscalationInJira.option(EscalationField.WAIVED_CHECKS, "scope")));
        jira.values.put(
                EscalationField.WAIVER_REASON, "The statement of work was lost when the former agency was dissolved.");
        assertThat(judged(ValidatorSettings.of(ONLY_SCOPE)).of(Check.SCOPE)).isInstanceOf(Finding.Waived.class);
        assertThat(judged(
                                ValidatorSettings.of(ONLY_SCOPE),
                                ValidatorSettings.of(ONLY_SCOPE.toBuilder()
                                        .waivers(Waivers.FORBIDDEN)
                                        .build()))
                        .isReady())
                .isFalse();
    }

    @Test
    public void oneUnreadableSettingShutsTheGate() {
        Judgement judgement =
                judge(ValidatorSettings.of(EscalationPolicy.standard()), new UnreadableSetting("min.words"));
        assertThat(judgement).isEqualTo(new Judgement.UnreadableSettings("min.words"));
        assertThat(judgement.isReady()).isFalse();
    }

    @Test
    public void anUnreadableFieldShutsTheGate() {
        jira.deleted.add(EscalationField.SCOPE_NOTES);
        Judgement judgement = judge(ValidatorSettings.of(EscalationPolicy.standard()));
        assertThat(judgement)
                .isEqualTo(new Judgement.UnreadableFields(
                        List.of(new FieldProblem(EscalationField.SCOPE_NOTES, FieldProblem.Kind.MISSING))));
        assertThat(judgement.isReady()).isFalse();
    }

    private Readiness judged(SettingsReading... settings) {
        return ((Judgement.Judged) judge(settings)).readiness();
    }

    private Judgement judge(SettingsReading... settings) {
        TimeZone zone = TimeZone.getTimeZone("Europe/Amsterdam");
        Today today = new Today(
                Fake.of(TimeZoneManager.class).with("getTimeZoneforUser", zone).build());
        return new ReadinessJudge(new CaseReader(jira.parts, jira.fields(), jira.links(), today))
                .judge(
                        jira.issue(),
                        Bundles.user("anneke"),
                        new GuardedTransition(41, "Go", Optional.empty(), List.of(settings)));
    }
}
