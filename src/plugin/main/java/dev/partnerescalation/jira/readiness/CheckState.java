package dev.partnerescalation.jira.readiness;

import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.Finding;
import dev.partnerescalation.rules.Mode;
import dev.partnerescalation.rules.Readiness;
import dev.partnerescalation.rules.ReasonCode;

/**
 * The state of a check as people see it, finer than that of the rules: a check that is open and only warns holds nothing up, one whose
 * time is not over yet needs nothing but patience, and one that depends on another is not done just because nothing can be said about
 * it yet.
 */
public enum CheckState {
    MET("met"),
    OPEN("open"),
    WAITING("waiting"),
    RECOMMENDED("recommended"),
    WAIVED("waived"),
    NOT_NEEDED("notNeeded"),
    LATER("later");

    private final String key;

    CheckState(String key) {
        this.key = key;
    }

    /** The state of one finding among all of a judgement. */
    static CheckState of(Finding finding, Readiness all) {
        if (finding instanceof Finding.Open open) {
            return open.mode() == Mode.WARN ? RECOMMENDED : waits(open) ? WAITING : OPEN;
        }
        if (finding instanceof Finding.NotNeeded) {
            return finding.mode() != Mode.OFF && dependsOnAnother(finding.check(), all) ? LATER : NOT_NEEDED;
        }
        return finding instanceof Finding.Waived ? WAIVED : MET;
    }

    /** Whether all that is missing is that the time of the partner is over. */
    private static boolean waits(Finding.Open finding) {
        return finding.reasons().stream().allMatch(reason -> reason.code() == ReasonCode.CONTACT_WAITING);
    }

    /**
     * Whether the partner had time to respond can be judged once it is on record when the partner was contacted, and whether the timeline
     * is affected once the scope was reviewed.
     */
    private static boolean dependsOnAnother(Check check, Readiness all) {
        return switch (check) {
            case OPPORTUNITY -> all.of(Check.CONTACT) instanceof Finding.Open;
            case TIMELINE ->
                all.of(Check.SCOPE) instanceof Finding.Open scope
                        && scope.reasons().stream().anyMatch(reason -> reason.code() == ReasonCode.SCOPE_MISSING);
            default -> false;
        };
    }

    /** The end of the text's key, and the name that styles and tests know. */
    public String key() {
        return key;
    }
}
