package dev.partnerescalation.jira.brief;

import java.util.stream.Collectors;

/**
 * What people wrote, without what could disturb a document: control characters, halves of surrogate pairs, and the marks that turn the
 * direction of everything behind them. Letters of any script, emoji and line ends stay.
 */
final class CleanText {

    private CleanText() {}

    /** Several lines, ended by one line feed each; at most one empty line in a row, none at the ends. */
    static String lines(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        String unified = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n');
        unified.codePoints().filter(CleanText::isHarmless).forEach(clean::appendCodePoint);
        return clean.toString()
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    /** One line. */
    static String line(String text) {
        return lines(text).replaceAll("\\s+", " ").strip();
    }

    private static boolean isHarmless(int point) {
        if (point == '\n' || point == '\t') {
            return true;
        }
        boolean turnsDirection = point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean nobodysCharacter = (point & 0xFFFE) == 0xFFFE || point == 0xFEFF;
        return !Character.isISOControl(point) && !turnsDirection && !half && !nobodysCharacter;
    }
}
