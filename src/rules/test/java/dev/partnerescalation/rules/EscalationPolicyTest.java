package dev.partnerescalation.rules;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.Test;

public final class EscalationPolicyTest {

    @Test
    public void theStandardIsWhatTheManualSays() {
        EscalationPolicy standard = EscalationPolicy.standard();

        assertThat(standard.modes())
                .containsExactly(
                        Check.SCOPE, Mode.BLOCK,
                        Check.TIMELINE, Mode.BLOCK,
                        Check.CONTACT, Mode.BLOCK,
                        Check.OPPORTUNITY, Mode.BLOCK,
                        Check.EXAMPLES, Mode.BLOCK,
                        Check.ENGLISH, Mode.BLOCK);
        assertThat(standard.minimumCharacters()).isEqualTo(40);
        assertThat(standard.minimumWords()).isEqualTo(5);
        assertThat(standard.minimumExamples()).isEqualTo(1);
        assertThat(standard.minimumLinked()).isEqualTo(1);
        assertThat(standard.patienceDays()).isEqualTo(5);
        assertThat(standard.calendar()).isEqualTo(HolidayCalendar.NONE);
        assertThat(standard.linkTypeIds()).isEmpty();
        assertThat(standard.countWebLinks()).isTrue();
        assertThat(standard.waivers()).isEqualTo(Waivers.ALLOWED);
    }

    @Test
    public void aPolicyMadeFromAnotherIsEqualToIt() {
        EscalationPolicy policy = EscalationPolicy.builder()
                .modes(Map.of(Check.SCOPE, Mode.WARN, Check.ENGLISH, Mode.OFF))
                .minimumCharacters(1)
                .minimumWords(2)
                .minimumExamples(3)
                .minimumLinked(4)
                .patienceDays(6)
                .calendar(HolidayCalendar.DE_BY)
                .linkTypeIds(Set.of("10200", "10100"))
                .countWebLinks(false)
                .waivers(Waivers.FOUR_EYES)
                .build();

        assertThat(policy.toBuilder().build()).isEqualTo(policy);
        assertThat(policy.mode(Check.SCOPE)).isEqualTo(Mode.WARN);
        assertThat(policy.mode(Check.CONTACT)).isEqualTo(Mode.BLOCK);
        assertThat(policy.linkTypeIds()).containsExactly("10100", "10200").inOrder();
        assertThat(policy).isNotEqualTo(EscalationPolicy.standard());
    }

    @Test
    public void numbersHaveRanges() {
        assertRange(1, 2000, n -> EscalationPolicy.builder().minimumCharacters(n));
        assertRange(1, 200, n -> EscalationPolicy.builder().minimumWords(n));
        assertRange(0, 50, n -> EscalationPolicy.builder().minimumExamples(n));
        assertRange(0, 50, n -> EscalationPolicy.builder().minimumLinked(n));
        assertRange(0, 60, n -> EscalationPolicy.builder().patienceDays(n));
    }

    @Test
    public void aRefusedNumberNamesSettingValueAndRange() {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class,
                () -> EscalationPolicy.builder().patienceDays(61).build());
        assertThat(refusal).hasMessageThat().isEqualTo("patienceDays must be 0 to 60, but is 61");
    }

    @Test
    public void everyCheckNeedsItsMode() {
        Map<Check, Mode> modes = new EnumMap<>(EscalationPolicy.standard().modes());
        modes.remove(Check.CONTACT);
        assertThrows(IllegalArgumentException.class, () -> withModes(modes));
        modes.put(Check.CONTACT, Mode.OFF);
        assertThat(withModes(modes).mode(Check.CONTACT)).isEqualTo(Mode.OFF);
        assertThrows(
                NullPointerException.class, () -> EscalationPolicy.builder().mode(Check.SCOPE, null));
    }

    @Test
    public void nothingIsLeftUndecided() {
        assertThrows(
                NullPointerException.class,
                () -> EscalationPolicy.builder().calendar(null).build());
        assertThrows(
                NullPointerException.class,
                () -> EscalationPolicy.builder().waivers(null).build());
    }

    @Test
    public void aPolicyAndACaseAreValuesWhateverHappensToWhatTheyWereMadeFrom() {
        Set<String> ids = new HashSet<>(Set.of("10200"));
        EscalationPolicy policy = EscalationPolicy.builder().linkTypeIds(ids).build();
        ids.clear();
        assertThat(policy.linkTypeIds()).containsExactly("10200");
        assertThrows(
                UnsupportedOperationException.class, () -> policy.linkTypeIds().clear());
        assertThrows(UnsupportedOperationException.class, () -> policy.modes().clear());

        Set<Check> waived = new HashSet<>(Set.of(Check.ENGLISH, Check.SCOPE));
        EscalationCase escalation = Cases.prepared().waived(waived).build();
        waived.clear();
        assertThat(escalation.waived())
                .containsExactly(Check.SCOPE, Check.ENGLISH)
                .inOrder();
    }

    @Test
    public void aCaseMadeFromAnotherIsEqualToIt() {
        EscalationCase escalation = Cases.prepared()
                .responseDue(Cases.MONDAY)
                .timelineImpact(Cases.TIMELINE_IMPACT)
                .exampleReferences("Case 123 of 2 November 2026")
                .examples(List.of(new Example.WebLink("https://shop.example")))
                .examplesPending(true)
                .waived(Set.of(Check.SCOPE))
                .waiverReason(Cases.WAIVER_REASON)
                .fourEyes(WaiverTest.SECOND_PERSON_ACTS)
                .location(new IssueLocation("https://jira.example", "SHOP-42", "10042"))
                .build();

        assertThat(escalation.toBuilder().build()).isEqualTo(escalation);
        assertThat(escalation.responseDue()).hasValue(Cases.MONDAY);
        assertThat(escalation.examplesPending()).isTrue();
        assertThat(escalation.fourEyes()).isEqualTo(WaiverTest.SECOND_PERSON_ACTS);
        assertThat(escalation.location().key()).isEqualTo("SHOP-42");
    }

    @Test
    public void aCaseRefusesNullByName() {
        NullPointerException refusal = assertThrows(
                NullPointerException.class,
                () -> Cases.prepared().scopeNotes(null).build());
        assertThat(refusal).hasMessageThat().isEqualTo("scopeNotes");
    }

    private static EscalationPolicy withModes(Map<Check, Mode> modes) {
        EscalationPolicy standard = EscalationPolicy.standard();
        return new EscalationPolicy(modes, 40, 5, 1, 1, 5, standard.calendar(), Set.of(), true, standard.waivers());
    }

    private static void assertRange(int least, int most, IntFunction<EscalationPolicy.Builder> with) {
        with.apply(least).build();
        with.apply(most).build();
        assertThrows(IllegalArgumentException.class, () -> with.apply(least - 1).build());
        assertThrows(IllegalArgumentException.class, () -> with.apply(most + 1).build());
    }

    @Test
    public void linksCountWhateverTheModeOfTheCheckIs() {
        EscalationPolicy policy = EscalationPolicy.builder()
                .mode(Check.EXAMPLES, Mode.OFF)
                .linkTypeIds(Set.of(Cases.EXAMPLE_TYPE))
                .build();
        Example other = new Example.LinkedIssue("10002", false, false, "10999", false);
        Example page = new Example.WebLink("https://shop.example/cart");

        assertThat(policy.counts(List.of(Cases.issue("10001"), page), IssueLocation.UNKNOWN))
                .isTrue();
        assertThat(policy.counts(List.of(Cases.issue("10001"), other), IssueLocation.UNKNOWN))
                .isFalse();
        assertThat(policy.counts(List.of(page, page), IssueLocation.UNKNOWN)).isFalse();
        assertThat(policy.counts(List.of(page), new IssueLocation("https://shop.example", "SHOP-1", "10001")))
                .isTrue();
        assertThat(policy.counts(
                        List.of(new Example.WebLink("https://shop.example/browse/SHOP-1")),
                        new IssueLocation("https://shop.example", "SHOP-1", "10001")))
                .isFalse();
    }
}
