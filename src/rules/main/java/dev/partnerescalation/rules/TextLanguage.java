package dev.partnerescalation.rules;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The language of a text as far as its small words tell; for naming it to a reader, not for judging the text. */
public enum TextLanguage {
    ENGLISH,
    DUTCH,
    GERMAN,
    FRENCH,
    /** Too short to say, or none of the others. */
    UNKNOWN;

    private static final int FEWEST_WORDS = 4;

    /** One word in five is a small one in ordinary prose; below that, naming a language would be a guess. */
    private static final int FOREIGN_SHARE = 5;

    /** The language of this text. Wiki markup, numbers and addresses take no part. */
    public static TextLanguage of(String text) {
        List<String> words = EnglishText.spoken(Words.of(text).list());
        if (words.size() < FEWEST_WORDS) {
            return UNKNOWN;
        }
        if (EnglishText.isEnglish(words)) {
            return ENGLISH;
        }
        return Stream.of(DUTCH, GERMAN, FRENCH)
                .filter(language -> EnglishText.count(words, language) * FOREIGN_SHARE >= words.size())
                .max(Comparator.comparingLong(language -> EnglishText.count(words, language)))
                .orElse(UNKNOWN);
    }
}
