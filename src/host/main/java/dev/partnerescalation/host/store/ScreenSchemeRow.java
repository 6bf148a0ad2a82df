package dev.partnerescalation.host.store;

/** Which screen serves which operation. */
public record ScreenSchemeRow(long id, String name, String description) {}
