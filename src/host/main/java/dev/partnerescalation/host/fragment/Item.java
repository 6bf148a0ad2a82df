package dev.partnerescalation.host.fragment;

/**
 * One link of an app.
 *
 * @param label its text in the reader's language
 * @param url a path below the context path, or a whole address
 */
public record Item(String id, String label, String url) {}
