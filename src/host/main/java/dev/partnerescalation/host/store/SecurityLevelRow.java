package dev.partnerescalation.host.store;

/** A security level, which restricts who may see the issues that have it. */
public record SecurityLevelRow(long id, String name, String description) {}
