package dev.partnerescalation.host.store;

/** Where an issue stands in which workflow; the state is one of the engine's numbers. */
public record EntryRow(long id, String workflowName, int state) {}
