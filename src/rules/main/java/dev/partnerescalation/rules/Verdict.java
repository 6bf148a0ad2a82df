package dev.partnerescalation.rules;

import java.util.List;
import java.util.Optional;

/** What a rule says before mode and waiver: whether it applies, and all that is missing. */
record Verdict(boolean isNeeded, List<Reason> reasons) {

    static Verdict notNeeded() {
        return new Verdict(false, List.of());
    }

    static Verdict met() {
        return new Verdict(true, List.of());
    }

    /** Open for the reasons that are present; met if there are none. */
    static Verdict of(List<Optional<Reason>> reasons) {
        return new Verdict(true, reasons.stream().flatMap(Optional::stream).toList());
    }
}
