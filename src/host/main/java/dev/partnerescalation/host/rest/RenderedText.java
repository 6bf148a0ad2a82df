package dev.partnerescalation.host.rest;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/** Texts as HTML: paragraphs and line breaks. Wiki markup stays as it was typed, as on the pages of local Jira. */
final class RenderedText {

    private RenderedText() {}

    /** The text as HTML; empty for null. */
    static String html(String text) {
        if (text == null || text.isBlank()) {
            return "";
        }
        return Arrays.stream(text.strip().split("\\R\\s*\\R"))
                .map(paragraph -> "<p>" + Entities.escape(paragraph).replaceAll("\\R", "<br/>\n") + "</p>")
                .collect(Collectors.joining("\n\n"));
    }
}
