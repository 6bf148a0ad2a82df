package dev.partnerescalation.rules;

import java.util.List;

/** The language of a text as far as its words tell; one that is named here is one in which the judge doubts English. */
public enum TextLanguage {
    ENGLISH,
    DUTCH,
    GERMAN,
    FRENCH,
    /** Too short to say, or none of the others. */
    UNKNOWN;

    private static final int FEWEST_WORDS = 4;

    /** The language of this text. Quotations, wiki markup, numbers and addresses take no part. */
    public static TextLanguage of(String text) {
        List<String> words = EnglishText.spoken(text);
        if (words.size() < FEWEST_WORDS) {
            return UNKNOWN;
        }
        return EnglishText.foreign(words).orElse(EnglishText.english(words) > 0 ? ENGLISH : UNKNOWN);
    }
}
