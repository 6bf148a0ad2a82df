package dev.partnerescalation.jira.advice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How Adobe supports one version on one day.
 *
 * @param version as somebody wrote it
 * @param phase on that day
 * @param until the last day of the phase; empty when it has none
 * @param source of the dates
 * @param newerPatch the newest patch of the line, if the version is older; empty also when none is known
 * @param patchSource of the newest patches
 * @param oldSince the state of the data, if what is said here rests on data that is too old to be relied upon
 */
public record VersionSupport(
        String version,
        SupportPhase phase,
        Optional<LocalDate> until,
        SupportSource source,
        Optional<String> newerPatch,
        SupportSource patchSource,
        Optional<LocalDate> oldSince) {}
