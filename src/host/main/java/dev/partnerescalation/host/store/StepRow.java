package dev.partnerescalation.host.store;

import java.time.Instant;

/** A step that an entry is in, or was in; the action is the one that ended it. */
public record StepRow(
        long id,
        long entryId,
        int stepId,
        int actionId,
        String owner,
        Instant start,
        Instant due,
        Instant finish,
        String status,
        String caller) {}
