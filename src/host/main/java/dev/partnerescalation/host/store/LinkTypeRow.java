package dev.partnerescalation.host.store;

/** A type of link between issues; the style is null for ordinary types and set for types of the system. */
public record LinkTypeRow(long id, String name, String outward, String inward, String style) {}
