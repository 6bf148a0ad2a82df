package dev.partnerescalation.host.fragment;

/**
 * A panel of an app, ready to be shown.
 *
 * @param id for the element of the page
 * @param label its heading in the reader's language; empty without one
 * @param html what the app's template made
 * @param weight lighter ones stand first
 */
public record Panel(String id, String label, String html, int weight) {}
