package dev.partnerescalation.jira.advice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How Adobe supports one version on one day.
 *
 * @param version as somebody wrote it
 * @param phase on that day
 * @param until the last day of the phase; empty when it has none
 * @param asOf the day on which the data was compared with its source
 */
public record VersionSupport(String version, SupportPhase phase, Optional<LocalDate> until, LocalDate asOf) {}
