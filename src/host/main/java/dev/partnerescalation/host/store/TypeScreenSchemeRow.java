package dev.partnerescalation.host.store;

/** Which screen scheme serves which issue type (Jira: issue type screen scheme). */
public record TypeScreenSchemeRow(long id, String name, String description) {}
