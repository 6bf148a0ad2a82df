package dev.partnerescalation.jira.readiness;

import dev.partnerescalation.rules.EscalationPolicy;

/** What came of reading the settings of one validator: its policy, or the name of the setting that cannot be read. */
public sealed interface PolicyReading {

    /** All settings could be read. */
    record Readable(EscalationPolicy policy) implements PolicyReading {}

    /**
     * A stored setting cannot be read. The transition stays blocked until somebody corrects it.
     *
     * @param setting the name of the validator's argument in the workflow
     */
    record Unreadable(String setting) implements PolicyReading {}
}
