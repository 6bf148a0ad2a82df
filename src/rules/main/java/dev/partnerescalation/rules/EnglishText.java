package dev.partnerescalation.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Doubts that a text is English only where it is positively in another language: at least two of its words, and one in ten, speak for
 * that language, and fewer for English. A note of nothing but names and terms is not doubted. {@linkplain Quotations Quotations} take no
 * part, unless there is next to nothing else; numbers and addresses say nothing about a language.
 */
final class EnglishText {

    /** Fewer words than these around quotations are no text of their own. */
    private static final int FEWEST_WORDS = 4;

    private static final int FEWEST_FOREIGN = 2;
    private static final int FOREIGN_SHARE = 10;

    private EnglishText() {}

    /** The words by which the language of a text is judged. */
    static List<String> spoken(String text) {
        List<String> own = spokenIn(Quotations.without(text));
        return own.size() < FEWEST_WORDS ? spokenIn(text) : own;
    }

    /** The other language that these words are in; {@link TextLanguage#UNKNOWN} for one that we have no name for. Empty: English is not doubted. */
    static Optional<TextLanguage> foreign(List<String> words) {
        long english = english(words);
        return Stream.of(TextLanguage.DUTCH, TextLanguage.GERMAN, TextLanguage.FRENCH, TextLanguage.UNKNOWN)
                .max(Comparator.comparingLong(language -> foreign(words, language)))
                .filter(language -> {
                    long foreign = foreign(words, language);
                    return foreign >= FEWEST_FOREIGN && foreign > english && foreign * FOREIGN_SHARE >= words.size();
                });
    }

    /** How many of the words speak for English. */
    static long english(List<String> words) {
        return words.stream().filter(LanguageWords::isEnglish).count();
    }

    private static long foreign(List<String> words, TextLanguage language) {
        return words.stream()
                .filter(word -> LanguageWords.isForeign(word, language))
                .count();
    }

    private static List<String> spokenIn(String text) {
        return Words.of(text).list().stream().filter(EnglishText::isSpoken).toList();
    }

    private static boolean isSpoken(String word) {
        return word.codePoints().noneMatch(Character::isDigit) && !word.startsWith("http");
    }
}
