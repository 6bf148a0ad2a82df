package dev.partnerescalation.rules;

import java.util.stream.Stream;

/** The lines of "Further examples" that are specific enough: 20 characters, and a digit for a date or a case number. */
final class ReferenceLines {

    private static final int LEAST_CHARACTERS = 20;

    private ReferenceLines() {}

    /**
     * What identifies each line that counts; equal lines have equal identities. Case and spacing make no difference, and
     * a line that is nothing but a web address is the same example as the web link to it.
     */
    static Stream<String> in(String text) {
        return text.lines()
                .map(ReferenceLines::tidy)
                .filter(ReferenceLines::isSpecific)
                .map(ReferenceLines::identity);
    }

    private static String identity(String line) {
        StringBuilder folded = new StringBuilder("line ");
        line.codePoints().map(Words::fold).forEach(folded::appendCodePoint);
        return WebAddress.identity(line).orElseGet(folded::toString);
    }

    private static boolean isSpecific(String line) {
        return line.codePointCount(0, line.length()) >= LEAST_CHARACTERS
                && line.codePoints().anyMatch(Character::isDigit);
    }

    /** The line without what cannot be seen, and with one blank for each run of white space. */
    private static String tidy(String line) {
        StringBuilder tidy = new StringBuilder();
        line.codePoints().filter(point -> !Words.isInvisible(point)).forEach(point -> {
            if (!Words.isSpace(point)) {
                tidy.appendCodePoint(point);
            } else if (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ') {
                tidy.append(' ');
            }
        });
        return tidy.toString().strip();
    }
}
