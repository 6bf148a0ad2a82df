package dev.partnerescalation.host.store;

/** A priority as stored. */
public record PriorityRow(long id, String name, String description, String iconUrl, String statusColor, int sequence) {}
