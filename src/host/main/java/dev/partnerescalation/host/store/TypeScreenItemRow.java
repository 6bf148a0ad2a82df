package dev.partnerescalation.host.store;

/** One line of an issue type screen scheme; an issue type of null is the default. */
public record TypeScreenItemRow(long id, long schemeId, Long issueTypeId, long screenSchemeId) {}
