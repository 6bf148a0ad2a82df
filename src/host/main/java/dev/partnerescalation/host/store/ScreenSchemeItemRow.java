package dev.partnerescalation.host.store;

/** One line of a screen scheme; an operation of null is the default. */
public record ScreenSchemeItemRow(long id, long schemeId, Long operationId, long screenId) {}
