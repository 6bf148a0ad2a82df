package dev.partnerescalation.host.store;

/** An option of a select list or of checkboxes; the parent is null at the top level. */
public record OptionRow(long id, long configId, Long parentId, int sequence, String text, boolean disabled) {}
