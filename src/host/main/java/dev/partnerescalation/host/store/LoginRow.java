package dev.partnerescalation.host.store;

import java.time.Instant;

/** How often an account signed in and failed to, and when; a time is null when it never happened. */
public record LoginRow(long logins, long failures, Instant previous, Instant lastFailure) {}
