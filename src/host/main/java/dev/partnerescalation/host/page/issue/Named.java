package dev.partnerescalation.host.page.issue;

import java.util.Locale;

/**
 * What a thing is called for the reader.
 *
 * @param text the name
 * @param lang the language of a translated name; empty for the stored name, which is as English as the page around it
 */
public record Named(String text, String lang) {

    static final Named NOTHING = new Named("", "");

    /** A name that may be a translation of the stored one. */
    static Named of(String stored, String shown, Locale reader) {
        return new Named(shown, shown.equals(stored) ? "" : reader.toLanguageTag());
    }

    /** A name that nobody translates. */
    static Named plain(String text) {
        return new Named(text, "");
    }
}
