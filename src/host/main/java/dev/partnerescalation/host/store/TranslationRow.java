package dev.partnerescalation.host.store;

/** The name and description of an object in one language. */
public record TranslationRow(String name, String description) {}
