package dev.partnerescalation.host.store;

/** The name and description of a thing in one language. */
public record TranslationRow(String name, String description) {}
