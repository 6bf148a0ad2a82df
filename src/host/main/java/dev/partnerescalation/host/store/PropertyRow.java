package dev.partnerescalation.host.store;

/** A value that workflow functions remember for one entry; the type is one of the engine's numbers. */
public record PropertyRow(String name, int type, String text) {}
