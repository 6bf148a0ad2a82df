package dev.partnerescalation.jira.readiness;

import static com.google.common.truth.Truth.assertThat;

import com.atlassian.jira.timezone.TimeZoneManager;
import dev.partnerescalation.jira.Bundles;
import dev.partnerescalation.jira.EscalationInJira;
import dev.partnerescalation.jira.Fake;
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
import java.util.TimeZone;
import org.junit.Test;

/** A transition may pass only when each of its validators lets it pass, and what cannot be judged is not ready. */
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
        jira.values.put(
                EscalationField.ENGLISH_SUMMARY,
                "The agency has not delivered the guest checkout, and it gives us no date for it.");
        assertThat(judge(readable(EscalationPolicy.standard())).isReady()).isTrue();
    }

    @Test
    public void theStrictestFindingOfAllValidatorsHolds() {
        jira.values.put(EscalationField.SCOPE_NOTES, "Chapter four promises a working checkout for guests.");
        Readiness readiness = judged(
                readable(ONLY_SCOPE.toBuilder().mode(Check.SCOPE, Mode.WARN).build()),
                readable(ONLY_SCOPE.toBuilder().minimumCharacters(400).build()),
                readable(ONLY_SCOPE.toBuilder().minimumCharacters(500).build()),
                readable(EscalationPolicy.standard()));
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
        assertThat(judged(readable(ONLY_SCOPE)).of(Check.SCOPE)).isInstanceOf(Finding.Waived.class);
        assertThat(judged(
                                readable(ONLY_SCOPE),
                                readable(ONLY_SCOPE.toBuilder()
                                        .waivers(Waivers.FORBIDDEN)
                                        .build()))
                        .isReady())
                .isFalse();
    }

    @Test
    public void oneUnreadableSettingBlocksTheTransition() {
        Judgement judgement = judge(readable(EscalationPolicy.standard()), new PolicyReading.Unreadable("min.words"));
        assertThat(judgement).isEqualTo(new Judgement.UnreadableSettings("min.words"));
        assertThat(judgement.isReady()).isFalse();
    }

    @Test
    public void anUnreadableFieldBlocksTheTransition() {
        jira.deleted.add(EscalationField.SCOPE_NOTES);
        Judgement judgement = judge(readable(EscalationPolicy.standard()));
        assertThat(judgement)
                .isEqualTo(new Judgement.UnreadableFields(
                        List.of(new FieldProblem(EscalationField.SCOPE_NOTES, FieldProblem.Kind.MISSING))));
        assertThat(judgement.isReady()).isFalse();
    }

    private Readiness judged(PolicyReading... policies) {
        return ((Judgement.Judged) judge(policies)).readiness();
    }

    private Judgement judge(PolicyReading... policies) {
        TimeZone zone = TimeZone.getTimeZone("Europe/Amsterdam");
        Today today = new Today(
                Fake.of(TimeZoneManager.class).with("getTimeZoneforUser", zone).build());
        return new ReadinessJudge(jira.cases(today)).judge(jira.issue(), Bundles.user("anneke"), List.of(policies));
    }

    private static PolicyReading readable(EscalationPolicy policy) {
        return new PolicyReading.Readable(policy);
    }
}
