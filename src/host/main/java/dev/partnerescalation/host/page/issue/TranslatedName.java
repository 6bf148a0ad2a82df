package dev.partnerescalation.host.page.issue;

import java.util.Locale;

/**
 * The name of an object for the reader.
 *
 * @param text the name
 * @param lang the language of a translated name; empty for the stored name, which is as English as the page around it
 */
record TranslatedName(String text, String lang) {

    static final TranslatedName NOTHING = new TranslatedName("", "");

    /** A name that may be a translation of the stored one. */
    static TranslatedName of(String stored, String shown, Locale reader) {
        return new TranslatedName(shown, shown.equals(stored) ? "" : reader.toLanguageTag());
    }

    /** A name that is never translated. */
    static TranslatedName plain(String text) {
        return new TranslatedName(text, "");
    }
}
