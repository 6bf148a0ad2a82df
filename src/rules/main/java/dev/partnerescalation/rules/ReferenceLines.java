package dev.partnerescalation.rules;

import java.util.Optional;
import java.util.stream.Stream;

/** The lines of "Further examples" that are specific enough: 20 characters, and a digit for a date or a case number. */
final class ReferenceLines {

    private static final int LEAST_CHARACTERS = 20;

    private ReferenceLines() {}

    /**
     * What identifies each line that counts; equal lines have equal identities. Case, spacing, accents and {@linkplain Lookalikes look-alike
     * letters} make no difference. A line that is nothing but a web address is the same example as the web link to it, and counts only if that does.
     */
    static Stream<String> in(String text, IssueLocation escalation) {
        return text.lines()
                .map(ReferenceLines::tidy)
                .filter(ReferenceLines::isSpecific)
                .flatMap(line -> identity(line, escalation).stream());
    }

    private static Optional<String> identity(String line, IssueLocation escalation) {
        Optional<WebAddress> address = WebAddress.of(line);
        if (address.isPresent()) {
            return address.filter(found -> found.isExample(escalation)).map(WebAddress::identity);
        }
        StringBuilder folded = new StringBuilder("line ");
        Lookalikes.latin(line).codePoints().map(Words::fold).forEach(folded::appendCodePoint);
        return Optional.of(folded.toString());
    }

    private static boolean isSpecific(String line) {
        return line.codePointCount(0, line.length()) >= LEAST_CHARACTERS
                && line.codePoints().anyMatch(Character::isDigit);
    }

    /** The line without what cannot be seen, and with one blank for each run of white space. */
    private static String tidy(String line) {
        StringBuilder tidy = new StringBuilder();
        line.codePoints().filter(point -> !Invisible.is(point)).forEach(point -> {
            if (!Words.isSpace(point)) {
                tidy.appendCodePoint(point);
            } else if (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ') {
                tidy.append(' ');
            }
        });
        return tidy.toString().strip();
    }
}
