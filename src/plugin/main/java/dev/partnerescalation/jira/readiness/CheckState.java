package dev.partnerescalation.jira.readiness;

import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.Finding;
import dev.partnerescalation.rules.Mode;
import dev.partnerescalation.rules.Readiness;

/**
 * The state of a check as people see it. Two states are finer than those of the rules: a check that is open and only warns holds
 * nothing up, and one that waits for another check is not done just because nothing can be said about it yet.
 */
public enum CheckState {
    MET("met"),
    OPEN("open"),
    WARNING("warning"),
    WAIVED("waived"),
    NOT_NEEDED("notNeeded"),
    LATER("later");

    private final String key;

    CheckState(String key) {
        this.key = key;
    }

    /** The state of one finding among all of a judgement. */
    static CheckState of(Finding finding, Readiness all) {
        if (finding instanceof Finding.Open) {
            return finding.mode() == Mode.WARN ? WARNING : OPEN;
        }
        if (finding instanceof Finding.NotNeeded) {
            return waits(finding, all) ? LATER : NOT_NEEDED;
        }
        return finding instanceof Finding.Waived ? WAIVED : MET;
    }

    /** Whether the partner had time to respond can be judged once it is on record when the partner was contacted. */
    private static boolean waits(Finding finding, Readiness all) {
        return finding.check() == Check.OPPORTUNITY
                && finding.mode() != Mode.OFF
                && all.of(Check.CONTACT) instanceof Finding.Open;
    }

    /** The end of the text's key, and the name that styles and tests know. */
    public String key() {
        return key;
    }
}
