package dev.partnerescalation.host.page.issue;

/**
 * A panel of an app.
 *
 * @param label plain text; empty for a panel without a heading
 * @param html what the app's template rendered
 */
public record PanelView(String id, String label, String html) {}
