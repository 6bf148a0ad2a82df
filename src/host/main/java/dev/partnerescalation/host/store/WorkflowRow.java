package dev.partnerescalation.host.store;

import java.time.Instant;

/** A workflow; its XML is the truth. A draft has the name of the active workflow in {@code draftOf}, others null. */
public record WorkflowRow(
        String name,
        String draftOf,
        String description,
        String xml,
        boolean system,
        String updateAuthor,
        Instant updated) {}
