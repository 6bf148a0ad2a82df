package dev.partnerescalation.jira.advice;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What Adobe states about one release line. What is empty is not set.
 *
 * @param lastDays of each phase of support
 * @param released the day of its general availability
 * @param enforced from when Adobe may suspend the traffic of cloud environments on this line
 * @param newestPatch such as {@code 2.4.8-p5}
 */
public record ReleaseLine(
        Map<SupportPhase, LocalDate> lastDays,
        Optional<LocalDate> released,
        Optional<LocalDate> enforced,
        Optional<String> newestPatch) {

    /** Copies the collection. */
    public ReleaseLine {
        lastDays = Map.copyOf(lastDays);
    }

    /** The last day of a phase; empty where Adobe has not set one. */
    public Optional<LocalDate> until(SupportPhase phase) {
        return Optional.ofNullable(lastDays.get(phase));
    }
}
