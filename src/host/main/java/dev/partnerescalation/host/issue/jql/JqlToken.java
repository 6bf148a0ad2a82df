package dev.partnerescalation.host.issue.jql;

/**
 * A piece of a search.
 *
 * @param text without quotation marks and escapes
 * @param start where it begins in the search
 * @param end where it ends, exclusive
 */
record JqlToken(Kind kind, String text, int start, int end) {

    enum Kind {
        WORD,
        QUOTED,
        SYMBOL
    }

    /** Whether it is this keyword or symbol, letter case ignored. What is quoted is neither. */
    boolean is(String word) {
        return kind != Kind.QUOTED && text.equalsIgnoreCase(word);
    }

    boolean isSymbol() {
        return kind == Kind.SYMBOL;
    }

    boolean isQuoted() {
        return kind == Kind.QUOTED;
    }
}
