package dev.partnerescalation.jira.workflow;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.partnerescalation.jira.readiness.PolicyReading;
import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.EscalationPolicy;
import dev.partnerescalation.rules.HolidayCalendar;
import dev.partnerescalation.rules.Mode;
import dev.partnerescalation.rules.Waivers;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

public final class ValidatorSettingsTest {

    private static final List<EscalationPolicy> POLICIES = List.of(
            EscalationPolicy.standard(),
            EscalationPolicy.builder()
                    .mode(Check.ENGLISH, Mode.BLOCK)
                    .mode(Check.SCOPE, Mode.OFF)
                    .minimumCharacters(1)
                    .minimumWords(EscalationPolicy.MOST_WORDS)
                    .minimumExamples(0)
                    .minimumLinked(EscalationPolicy.MOST_EXAMPLES)
                    .patienceDays(0)
                    .calendar(HolidayCalendar.DE_BY)
                    .linkTypeIds(Set.of("10000", "10200"))
                    .countWebLinks(false)
                    .waivers(Waivers.FOUR_EYES)
                    .build());

    @Test
    public void whatIsWrittenIsReadAgain() {
        for (EscalationPolicy policy : POLICIES) {
            ValidatorSettings settings = ValidatorSettings.of(policy);
            assertThat(ValidatorSettings.read(settings.toArguments())).isEqualTo(readable(policy));
        }
    }

    @Test
    public void theNamesInTheWorkflowNeverChange() {
        assertThat(ValidatorSettings.of(POLICIES.get(1)).toArguments())
                .containsExactly(
                        "mode.scope", "off",
                        "mode.timeline", "block",
                        "mode.contact", "block",
                        "mode.opportunity", "block",
                        "mode.examples", "block",
                        "mode.english", "block",
                        "min.characters", "1",
                        "min.words", "200",
                        "min.examples", "0",
                        "min.linked", "50",
                        "patience.days", "0",
                        "calendar", "DE-BY",
                        "link.types", "10000,10200",
                        "count.web.links", "false",
                        "waivers", "four-eyes");
    }

    /** What settings without modes mean: the standard of release 1.0, which only warned of the English summary. */
    private static final EscalationPolicy UNNAMED =
            EscalationPolicy.builder().mode(Check.ENGLISH, Mode.WARN).build();

    @Test
    public void aNewValidatorNamesTheModeOfEveryCheck() {
        Map<String, String> arguments =
                InitialSettings.initial(Optional.empty()).toArguments();
        for (Check check : Check.values()) {
            assertThat(arguments)
                    .containsEntry(
                            "mode." + check.key(),
                            EscalationPolicy.standard().mode(check).key());
        }
    }

    @Test
    public void whatIsMissingHasItsDefaultAndWhatIsForeignIsIgnored() {
        assertThat(ValidatorSettings.read(Map.of("class.name", "x", "full.module.key", "y", "mode.unheard", "z")))
                .isEqualTo(readable(UNNAMED));
    }

    @Test
    public void anEmptyListOfLinkTypesMeansAnyType() {
        assertThat(ValidatorSettings.read(Map.of("link.types", " "))).isEqualTo(readable(UNNAMED));
    }

    @Test
    public void blanksAroundAValueDoNoHarm() {
        assertThat(ValidatorSettings.read(Map.of("mode.scope", "\n  off\n", "link.types", " 1 , 2 ")))
                .isEqualTo(readable(UNNAMED.toBuilder()
                        .mode(Check.SCOPE, Mode.OFF)
                        .linkTypeIds(Set.of("1", "2"))
                        .build()));
    }

    @Test
    public void whatCannotBeReadIsNamed() {
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("waivers", null);
        assertThat(ValidatorSettings.read(nothing)).isEqualTo(new PolicyReading.Unreadable("waivers"));
        refused("mode.scope", "", "Block", "${issue.summary}", "<b>&\"'", "x".repeat(10_000), 1, new Object());
        refused("min.characters", "", "0", "2001", "-1", "1.5", "4 0", "99999999999", "${patience.days}", "\u0664", 40);
        refused("min.linked", "-1", "51");
        refused("patience.days", "61", "five");
        refused("calendar", "FR", "de");
        refused("link.types", "10000,", "Blocks", "-1", "1".repeat(19), "${x}");
        refused("count.web.links", "yes", "TRUE", true);
        refused("waivers", "sometimes");
    }

    @Test
    public void theEndsOfARangeBelongToIt() {
        for (String end : List.of("1", "2000")) {
            assertThat(ValidatorSettings.read(Map.of("min.characters", end)))
                    .isInstanceOf(PolicyReading.Readable.class);
        }
    }

    @Test
    public void repairBringsNumbersIntoTheirRangeAndDropsTheRest() {
        assertThat(ValidatorSettings.repaired(Map.of(
                                "min.characters", "99999999999999999999",
                                "min.words", "-99999999999999999999",
                                "patience.days", "${issue.summary}",
                                "mode.scope", "<b>",
                                "link.types", "10000,Blocks,${x}"))
                        .policy())
                .isEqualTo(UNNAMED.toBuilder()
                        .minimumCharacters(2000)
                        .minimumWords(1)
                        .build());
        assertThat(ValidatorSettings.repaired(Map.of("link.types", "10000,Blocks"))
                        .policy()
                        .linkTypeIds())
                .containsExactly("10000");
    }

    private static void refused(String name, Object... values) {
        Arrays.stream(values).forEach(value -> assertWithMessage(name + "=" + value)
                .that(ValidatorSettings.read(Map.of(name, value)))
                .isEqualTo(new PolicyReading.Unreadable(name)));
    }

    private static PolicyReading readable(EscalationPolicy policy) {
        return new PolicyReading.Readable(policy);
    }
}
