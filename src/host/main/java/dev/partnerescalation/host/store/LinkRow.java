package dev.partnerescalation.host.store;

/** A link between two issues; it runs from the source to the destination by the type's outward description. */
public record LinkRow(long id, long typeId, long sourceId, long destinationId, Long sequence) {}
