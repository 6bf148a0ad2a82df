package dev.partnerescalation.rules;

import java.util.List;

/**
 * Takes out of a text what its author did not say in words of their own: what the macros {code}, {noformat} and {quote} enclose, lines
 * that begin with {@code bq.} or {@code >}, and within a line {{monospaced}} text and text between quotation marks. What is opened and
 * not closed stays. Linear in the length of the text: each mark is looked for once.
 */
final class Quotations {

    private static final List<String> MACROS = List.of("code", "noformat", "quote");

    /** Curly, low and pointed marks. One language closes with what another opens with, so all of them are read as straight ones. */
    private static final String MARKS = "\u201C\u201D\u201E\u00AB\u00BB";

    private static final char STRAIGHT = '"';

    private Quotations() {}

    /** The text with a blank in the place of each quotation. */
    static String without(String text) {
        String own = text;
        for (String macro : MACROS) {
            own = withoutEnclosed(plainTags(own, macro), "{" + macro + "}", "{" + macro + "}");
        }
        StringBuilder lines = new StringBuilder(own.length());
        own.lines().forEach(line -> lines.append(withoutQuotations(line)).append('\n'));
        return lines.toString();
    }

    private static String withoutQuotations(String line) {
        String start = line.stripLeading();
        if (start.startsWith("bq.") || start.startsWith(">")) {
            return "";
        }
        StringBuilder straight = new StringBuilder(line.length());
        line.chars().forEach(mark -> straight.append(MARKS.indexOf(mark) < 0 ? (char) mark : STRAIGHT));
        return withoutEnclosed(withoutEnclosed(straight.toString(), "{{", "}}"), "\"", "\"");
    }

    /** The text with each tag of the macro as it is without parameters ({code:java} is {code}). */
    private static String plainTags(String text, String macro) {
        StringBuilder plain = new StringBuilder(text.length());
        String tag = "{" + macro + ":";
        int at = 0;
        int next = text.indexOf(tag);
        int end = next < 0 ? -1 : text.indexOf('}', next);
        while (end >= 0) {
            plain.append(text, at, next).append('{').append(macro).append('}');
            at = end + 1;
            next = text.indexOf(tag, at);
            end = next < 0 ? -1 : text.indexOf('}', next);
        }
        return plain.append(text, at, text.length()).toString();
    }

    private static String withoutEnclosed(String text, String opening, String closing) {
        StringBuilder own = new StringBuilder(text.length());
        int at = 0;
        int start = text.indexOf(opening);
        int end = start < 0 ? -1 : text.indexOf(closing, start + opening.length());
        while (end >= 0) {
            own.append(text, at, start).append(' ');
            at = end + closing.length();
            start = text.indexOf(opening, at);
            end = start < 0 ? -1 : text.indexOf(closing, start + opening.length());
        }
        return own.append(text, at, text.length()).toString();
    }
}
