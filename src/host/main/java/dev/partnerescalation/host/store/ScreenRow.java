package dev.partnerescalation.host.store;

/** A screen; its fields stand on its tabs. */
public record ScreenRow(long id, String name, String description) {}
