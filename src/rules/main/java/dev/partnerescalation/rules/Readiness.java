package dev.partnerescalation.rules;

import java.util.Arrays;
import java.util.List;

/**
 * All findings for one escalation under one policy.
 *
 * @param findings exactly one per check, in the order of {@link Check}; a check that is off is present too, as {@link
 *     Finding.NotNeeded} with {@link Mode#OFF}
 */
public record Readiness(List<Finding> findings) {

    /** Refuses a missing, double or misplaced check: a gap would look like readiness. */
    public Readiness {
        findings = List.copyOf(findings);
        if (!findings.stream().map(Finding::check).toList().equals(Arrays.asList(Check.values()))) {
            throw new IllegalArgumentException("Every check needs its finding, in order: " + findings);
        }
    }

    /** Whether the transition may pass: no check that blocks is open. */
    public boolean isReady() {
        return blocking().isEmpty();
    }

    /** The open checks that block the transition; each is a {@link Finding.Open}. */
    public List<Finding> blocking() {
        return open(Mode.BLOCK);
    }

    /** The open checks that are only pointed out; each is a {@link Finding.Open}. */
    public List<Finding> warnings() {
        return open(Mode.WARN);
    }

    /** The finding on this check. */
    public Finding of(Check check) {
        return findings.get(check.ordinal());
    }

    private List<Finding> open(Mode mode) {
        return findings.stream()
                .filter(finding -> finding instanceof Finding.Open && finding.mode() == mode)
                .toList();
    }
}
