package dev.partnerescalation.jira.readiness;

import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.EscalationPolicy;
import dev.partnerescalation.rules.Mode;
import java.util.Arrays;

/** What came of reading the settings of one validator: its policy, or the name of the setting that cannot be read. */
public sealed interface PolicyReading {

    /** Whether anything is asked for. Where all checks are off, nothing is, as if there were no validator. */
    boolean asksForAnything();

    /** All settings could be read. */
    record Readable(EscalationPolicy policy) implements PolicyReading {
        @Override
        public boolean asksForAnything() {
            return Arrays.stream(Check.values()).anyMatch(check -> policy.mode(check) != Mode.OFF);
        }
    }

    /**
     * A stored setting cannot be read. The transition stays blocked until somebody corrects it.
     *
     * @param setting the name of the validator's argument in the workflow
     */
    record Unreadable(String setting) implements PolicyReading {
        @Override
        public boolean asksForAnything() {
            return true;
        }
    }
}
