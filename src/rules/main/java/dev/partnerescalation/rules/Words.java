package dev.partnerescalation.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * What is left of a text without white space, wiki markup, punctuation and symbols: its words, folded to lower case.
 *
 * <p>Punctuation inside a word joins ("don't", "n.v.t.", an address is one word); commas, brackets, bars, dashes and
 * every symbol separate. {@linkplain Invisible Characters that cannot be seen} vanish. An accent belongs to its letter and does not count as a
 * character of its own. One pass, so linear in the length of the text.
 */
final class Words {

    /** More accents than any script stacks; a longer run would make normalisation slow and says nothing. */
    private static final int MOST_MARKS = 4;

    /** Below this there are no combining marks, and every text is in composed form: most texts need no second pass. */
    private static final int FIRST_MARK = 0x300;

    private static final String JOINING = ".'\u2019\u2018-\u2010\u2011_:/@&#%?=+~*^\\";

    private final List<String> list = new ArrayList<>();
    private final StringBuilder condensed = new StringBuilder();
    private final String plain;
    private final boolean visible;
    private int length;
    private int wordStart;

    private Words(String plain, boolean visible) {
        this.plain = plain;
        this.visible = visible;
        plain.codePoints().forEach(this::take);
        endWord();
    }

    static Words of(String text) {
        boolean visible = text.codePoints().anyMatch(point -> !isSpace(point) && !Invisible.is(point));
        return new Words(normal(WikiText.plain(text)), visible);
    }

    /** The words in the letters that they look like. They are for comparing: a ligature is several letters here. */
    Words inLatin() {
        String latin = Lookalikes.latin(plain);
        return latin.equals(plain) ? this : new Words(latin, visible);
    }

    /** The words in order. */
    List<String> list() {
        return list;
    }

    /** All words without anything in between: equal for two texts that say the same in the same words. */
    String condensed() {
        return condensed.toString();
    }

    /** How many characters the words have, as people count them: code points without accents. */
    int length() {
        return length;
    }

    /** How many different words there are. */
    int distinct() {
        return new HashSet<>(list).size();
    }

    /** Whether anything at all can be seen, be it only a dot. */
    boolean isVisible() {
        return visible;
    }

    /** Whether this is white space of any kind, no-break and line ends included. */
    static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    /** The character without its case; independent of any locale. */
    static int fold(int point) {
        return Character.toLowerCase(Character.toUpperCase(point));
    }

    /** Composed form, so that both ways to write an accent are equal. */
    private static String normal(String text) {
        if (text.chars().allMatch(unit -> unit < FIRST_MARK)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        int[] marks = {0};
        text.codePoints().forEach(point -> {
            marks[0] = isMark(point) ? marks[0] + 1 : 0;
            if (marks[0] <= MOST_MARKS) {
                kept.appendCodePoint(point);
            }
        });
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private void take(int point) {
        if (Invisible.is(point)) {
            return;
        }
        if (Character.isLetterOrDigit(point)) {
            letter(point);
        } else if (isMark(point)) {
            mark(point);
        } else if (JOINING.indexOf(point) < 0) {
            endWord();
        }
    }

    private void letter(int point) {
        boolean wordOfItsOwn = Character.isIdeographic(point);
        if (wordOfItsOwn) {
            endWord();
        }
        condensed.appendCodePoint(fold(point));
        length++;
        if (wordOfItsOwn) {
            endWord();
        }
    }

    private void mark(int point) {
        if (condensed.length() > wordStart) {
            condensed.appendCodePoint(point);
        }
    }

    private void endWord() {
        if (condensed.length() > wordStart) {
            list.add(condensed.substring(wordStart));
            wordStart = condensed.length();
        }
    }
}
