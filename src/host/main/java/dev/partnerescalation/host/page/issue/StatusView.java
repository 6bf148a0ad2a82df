package dev.partnerescalation.host.page.issue;

/**
 * A status as its lozenge.
 *
 * @param lozenge AUI's class for the colour of the status category; empty for the usual colour
 */
record StatusView(TranslatedName name, String lozenge) {}
