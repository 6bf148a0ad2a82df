package dev.partnerescalation.host.issue.jql;

import dev.partnerescalation.host.fault.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a search into words, quoted texts and symbols, in one pass. */
final class JqlLexer {

    private static final Pattern SYMBOL = Pattern.compile("!=|!~|<=|>=|&&|\\|\\||[=!~<>&|(),]");
    private static final Pattern CUSTOM_FIELD = Pattern.compile("(?i)cf\\[\\d{1,18}]");
    private static final Pattern UNICODE = Pattern.compile("u([0-9a-fA-F]{4})");
    private static final Map<Character, Character> ESCAPES =
            Map.of('t', '\t', 'n', '\n', 'r', '\r', '\\', '\\', '\'', '\'', '"', '"', ' ', ' ');
    private static final String QUOTES = "\"'";
    private static final String SYMBOLS = "=!~<>&|(),";
    private static final String RESERVED = "+.;?*/%^$#@[]";

    private final JqlText source;
    private final String text;
    private final List<JqlToken> tokens = new ArrayList<>();
    private int position;

    private JqlLexer(JqlText source) {
        this.source = source;
        this.text = source.text();
    }

    /** The tokens of a search, or a refusal of a character that may not stand where it is. */
    static List<JqlToken> tokens(JqlText source) {
        return new JqlLexer(source).all();
    }

    private List<JqlToken> all() {
        while (position < text.length()) {
            char next = text.charAt(position);
            if (Character.isWhitespace(next)) {
                position++;
            } else if (SYMBOLS.indexOf(next) >= 0) {
                add(JqlToken.Kind.SYMBOL, at(SYMBOL).group());
            } else if (QUOTES.indexOf(next) >= 0) {
                quoted(next);
            } else if (at(CUSTOM_FIELD).lookingAt()) {
                add(JqlToken.Kind.WORD, at(CUSTOM_FIELD).group());
            } else {
                word();
            }
        }
        return tokens;
    }

    private Matcher at(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(position, text.length());
        matcher.lookingAt();
        return matcher;
    }

    private void add(JqlToken.Kind kind, String symbol) {
        int start = position;
        position += symbol.length();
        tokens.add(new JqlToken(kind, symbol, start, position));
    }

    private void quoted(char quote) {
        int start = position++;
        StringBuilder read = new StringBuilder();
        while (position < text.length() && text.charAt(position) != quote) {
            read.append(character());
        }
        if (position == text.length()) {
            String rest = JqlText.brief(text.substring(start + 1));
            throw source.refusal("The quoted string '" + rest + "' has not been completed.", start);
        }
        position++;
        tokens.add(new JqlToken(JqlToken.Kind.QUOTED, read.toString(), start, position));
    }

    private void word() {
        int start = position;
        StringBuilder read = new StringBuilder();
        while (position < text.length() && !endsWord(text.charAt(position))) {
            char next = text.charAt(position);
            if (RESERVED.indexOf(next) >= 0) {
                throw source.refusal(
                        "The character '" + next
                                + "' is a reserved JQL character. You must enclose it in a string or use"
                                + " the escape '" + escape(next) + "' instead.",
                        position);
            }
            read.append(character());
        }
        tokens.add(new JqlToken(JqlToken.Kind.WORD, read.toString(), start, position));
    }

    private static boolean endsWord(char next) {
        return Character.isWhitespace(next) || SYMBOLS.indexOf(next) >= 0 || QUOTES.indexOf(next) >= 0;
    }

    /** Reads one character, or the escape of one. */
    private char character() {
        int start = position;
        char read = text.charAt(position++);
        if (read == '\\') {
            read = escaped(start);
        }
        if (Character.isISOControl(read) && !Character.isWhitespace(read)) {
            throw source.refusal("The character '" + escape(read) + "' is not allowed in a query.", start);
        }
        return read;
    }

    private char escaped(int start) {
        Matcher unicode = at(UNICODE);
        if (unicode.lookingAt()) {
            position = unicode.end();
            return (char) Integer.parseInt(unicode.group(1), 16);
        }
        Character read = position == text.length() ? null : ESCAPES.get(text.charAt(position));
        if (read == null) {
            throw illegalEscape(start);
        }
        position++;
        return read;
    }

    private Fault illegalEscape(int start) {
        String typed = text.substring(start, Math.min(start + 2, text.length()));
        return source.refusal(
                "'" + typed
                        + "' is an illegal JQL escape sequence. The valid escape sequences are \\', \\\", \\t, \\n, \\r,"
                        + " \\\\, '\\ ' and \\uXXXX.",
                start);
    }

    private static String escape(char character) {
        return String.format("\\u%04x", (int) character);
    }
}
