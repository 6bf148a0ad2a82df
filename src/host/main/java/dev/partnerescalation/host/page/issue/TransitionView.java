package dev.partnerescalation.host.page.issue;

/**
 * A transition that the reader can carry out now.
 *
 * @param screen whether a screen comes first
 */
record TransitionView(String id, TranslatedName name, String description, boolean screen) {}
