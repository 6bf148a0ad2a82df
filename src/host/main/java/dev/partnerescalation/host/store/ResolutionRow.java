package dev.partnerescalation.host.store;

/** A resolution as stored. */
public record ResolutionRow(long id, String name, String description, int sequence) {}
