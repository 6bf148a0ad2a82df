package dev.partnerescalation.host.store;

/** One label of an issue; a field of null is the system field Labels. */
public record LabelRow(long id, Long fieldId, String label) {}
