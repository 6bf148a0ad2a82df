package dev.partnerescalation.jira.workflow;

import static com.google.common.truth.Truth.assertThat;

import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.Mode;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** An app that has a seventh check since release 1.1, in workflows that release 1.0 stored. */
public final class ModeSettingsTest {

    private static final ModeSettings<String> SEVEN = new ModeSettings<>(
            List.of("scope", "timeline", "contact", "opportunity", "examples", "english", "budget"),
            check -> check,
            check -> check.equals("budget") ? "1.1" : "1.0",
            check -> check.equals("english") ? Mode.WARN : Mode.BLOCK,
            check -> Mode.BLOCK);

    @Test
    public void aCheckThatCameLaterIsOffWhereTheSettingsDoNotNameIt() {
        assertThat(SEVEN.read(new StoredArguments(Map.of("mode.scope", "warn", "waivers", "allowed"))))
                .containsExactly(
                        "scope", Mode.WARN,
                        "timeline", Mode.BLOCK,
                        "contact", Mode.BLOCK,
                        "opportunity", Mode.BLOCK,
                        "examples", Mode.BLOCK,
                        "english", Mode.WARN,
                        "budget", Mode.OFF)
                .inOrder();
    }

    @Test
    public void aStandardThatBecameStricterHoldsOnlyWhereTheSettingsNameIt() {
        assertThat(SEVEN.read(new StoredArguments(Map.of()))).containsEntry("english", Mode.WARN);
        assertThat(SEVEN.read(new StoredArguments(Map.of("mode.english", "block"))))
                .containsEntry("english", Mode.BLOCK);
    }

    @Test
    public void aWorkflowThatNamesNoModeKeepsTheStandardsOfTheFirstRelease() {
        assertThat(ModeSettings.OF_RULES.read(new StoredArguments(Map.of())))
                .containsExactly(
                        Check.SCOPE, Mode.BLOCK,
                        Check.TIMELINE, Mode.BLOCK,
                        Check.CONTACT, Mode.BLOCK,
                        Check.OPPORTUNITY, Mode.BLOCK,
                        Check.EXAMPLES, Mode.BLOCK,
                        Check.ENGLISH, Mode.WARN);
    }

    @Test
    public void aCheckThatCameLaterHoldsWhereTheSettingsNameIt() {
        assertThat(SEVEN.read(new StoredArguments(Map.of("mode.budget", "block"))))
                .containsEntry("budget", Mode.BLOCK);
        assertThat(SEVEN.read(new StoredArguments(Map.of("mode.budget", "off"))))
                .containsEntry("budget", Mode.OFF);
    }

    @Test
    public void aCheckThatIsNamedButCannotBeReadIsNotOff() {
        StoredArguments stored = new StoredArguments(Map.of("mode.budget", "${x}"));
        assertThat(SEVEN.read(stored)).containsEntry("budget", Mode.BLOCK);
        assertThat(stored.unreadable()).containsExactly("mode.budget");
    }

    @Test
    public void whatIsStoredAnewNamesEveryCheck() {
        Map<String, String> stored = SEVEN.write(check -> Mode.BLOCK);
        assertThat(stored).hasSize(7);
        assertThat(SEVEN.read(new StoredArguments(stored)).values()).doesNotContain(Mode.OFF);
    }
}
