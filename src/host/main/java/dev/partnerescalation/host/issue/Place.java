package dev.partnerescalation.host.issue;

/** Where an issue is: what a field offers depends on it. */
public record Place(long projectId, long typeId) {}
