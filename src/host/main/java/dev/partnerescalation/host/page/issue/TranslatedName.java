package dev.partnerescalation.host.page.issue;

import java.util.Locale;

/**
 * What a thing is called for the reader.
 *
 * @param text the name
 * @param lang the language of a translated name; empty for the stored name, which is as English as the page around it
 */
public record TranslatedName(String text, String lang) {

    static final TranslatedName NOTHING = new TranslatedName("", "");

    /** A name that may be a translation of the stored one. */
    static TranslatedName of(String stored, String shown, Locale reader) {
        return new TranslatedName(shown, shown.equals(stored) ? "" : reader.toLanguageTag());
    }

    /** A name that nobody translates. */
    static TranslatedName plain(String text) {
        return new TranslatedName(text, "");
    }
}
