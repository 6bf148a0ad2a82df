package dev.partnerescalation.jira.panel;

import java.util.Map;

/**
 * A link of the panel.
 *
 * @param text what it is called, in the reader's language
 * @param url below Jira's own address; never what somebody typed
 */
record PanelLink(String text, String url) {

    Map<String, Object> view() {
        return Map.of("text", text, "url", url);
    }
}
