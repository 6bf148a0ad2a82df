package dev.partnerescalation.jira.panel;

import dev.partnerescalation.rules.Check;
import dev.partnerescalation.rules.Finding;
import dev.partnerescalation.rules.Mode;
import dev.partnerescalation.rules.Readiness;
import java.util.List;
import java.util.Optional;

/**
 * How a check is shown. Two states are the panel's own: a check that is open and only warns holds nothing up, and one that waits for
 * another check is not done just because nothing can be said about it yet.
 */
enum CheckState {
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

    /** The state of one finding among all of a gate. */
    static CheckState of(Finding finding, Readiness all) {
        if (finding instanceof Finding.Open) {
            return finding.mode() == Mode.WARN ? WARNING : OPEN;
        }
        if (finding instanceof Finding.NotNeeded) {
            return waits(finding, all) ? LATER : NOT_NEEDED;
        }
        return finding instanceof Finding.Waived ? WAIVED : MET;
    }

    /** How many of the checks that count are done, and how many count; empty if none does. */
    static Optional<Done> done(Readiness all) {
        List<CheckState> counting = all.findings().stream()
                .map(finding -> of(finding, all))
                .filter(state -> state != NOT_NEEDED)
                .toList();
        int done = (int) counting.stream()
                .filter(state -> state == MET || state == WAIVED)
                .count();
        return counting.isEmpty() ? Optional.empty() : Optional.of(new Done(done, counting.size()));
    }

    /** Whether the partner had time to respond can be judged once it is on record when the partner was contacted. */
    private static boolean waits(Finding finding, Readiness all) {
        return finding.check() == Check.OPPORTUNITY
                && finding.mode() != Mode.OFF
                && all.of(Check.CONTACT) instanceof Finding.Open;
    }

    /** The end of the text's key, and the name that styles and tests know. */
    String key() {
        return key;
    }

    /** A part of a whole. */
    record Done(int complete, int all) {}
}
