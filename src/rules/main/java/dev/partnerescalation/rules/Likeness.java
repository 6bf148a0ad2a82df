package dev.partnerescalation.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a text looks like, for telling a copy from a text of its own. Case, spacing, punctuation, markup, accents, invisible characters
 * and {@linkplain Lookalikes look-alike letters} make no difference, nor do the digits 0 and 1 in place of the letters o and l.
 *
 * <p>A copy is a text that is the same to {@value #SAME} percent in one of three ways, each a count that anybody can repeat:
 *
 * <ul>
 *   <li>the set of its words: of all different words of both texts, {@value #SAME} in a hundred stand in both, in whatever order;
 *   <li>word by word: both have the same number of words, and {@value #SAME} in a hundred pairs differ by no more than one letter
 *       that was added, left out or replaced;
 *   <li>letter by letter: without their spaces the texts differ in one place only, and there by no more than {@code 100 - SAME} letters in
 *       a hundred.
 * </ul>
 *
 * <p>Below {@value #FEWEST_LETTERS} letters, one letter is more than {@code 100 - SAME} percent, and only equal texts are copies. Each
 * comparison is linear in the length of the texts.
 */
final class Likeness {

    private static final int SAME = 95;
    private static final int FEWEST_LETTERS = 20;

    private final List<String> words;
    private final Set<String> different;
    private final String letters;

    private Likeness(Words text) {
        words = text.inLatin().list().stream().map(Likeness::undigited).toList();
        different = new HashSet<>(words);
        letters = String.join("", words);
    }

    static Likeness of(Words text) {
        return new Likeness(text);
    }

    /** Whether one of the two texts is a copy of the other; which one, nobody can tell. */
    boolean isCopyOf(Likeness other) {
        if (letters.equals(other.letters)) {
            return true;
        }
        return Math.min(letters.length(), other.letters.length()) >= FEWEST_LETTERS
                && (sharesItsWordsWith(other) || followsWordByWord(other) || differsInOnePlaceFrom(other));
    }

    private boolean sharesItsWordsWith(Likeness other) {
        int smaller = Math.min(different.size(), other.different.size());
        int larger = Math.max(different.size(), other.different.size());
        if (smaller * 100 < larger * SAME) { // too few of the larger set can stand in the smaller one
            return false;
        }
        long shared = different.stream().filter(other.different::contains).count();
        return shared * 100 >= (smaller + larger - shared) * SAME;
    }

    private boolean followsWordByWord(Likeness other) {
        if (words.size() != other.words.size()) {
            return false;
        }
        int alike = 0;
        for (int at = 0; at < words.size(); at++) {
            if (difference(words.get(at), other.words.get(at)) <= 1) {
                alike++;
            }
        }
        return alike * 100 >= words.size() * SAME;
    }

    private boolean differsInOnePlaceFrom(Likeness other) {
        int longer = Math.max(letters.length(), other.letters.length());
        return difference(letters, other.letters) * 100 <= longer * (100 - SAME);
    }

    /** How many letters are left of the longer text without what both have in common at their beginning and their end. */
    private static int difference(String one, String two) {
        int shorter = Math.min(one.length(), two.length());
        int start = 0;
        while (start < shorter && one.charAt(start) == two.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == two.charAt(two.length() - 1 - end)) {
            end++;
        }
        return Math.max(one.length(), two.length()) - start - end;
    }

    private static String undigited(String word) {
        return word.replace('0', 'o').replace('1', 'l').replace('i', 'l');
    }
}
