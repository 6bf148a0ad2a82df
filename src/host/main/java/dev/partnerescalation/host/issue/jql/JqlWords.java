package dev.partnerescalation.host.issue.jql;

import java.util.Locale;
import java.util.Set;

/** Words that mean something in JQL, or are kept for later by Jira's documentation; as names and values they are quoted. */
final class JqlWords {

    /** The words of the language itself. */
    private static final Set<String> KEYWORDS =
            Set.of("and", "or", "not", "in", "is", "empty", "null", "order", "by", "was", "changed", "cf");

    /** From the list of reserved words in "Advanced searching" of Jira's documentation. */
    private static final Set<String> RESERVED = Set.of(
            ("abort access add after alias all alter any as asc audit avg before begin between boolean break byte catch"
                            + " char character check checkpoint collate collation column commit connect continue count"
                            + " create current date decimal declare decrement default defaults define delete delimiter"
                            + " desc difference distinct divide do double drop else encoding end equals escape exclusive"
                            + " exec execute exists explain false fetch file field first float for from function go goto"
                            + " grant greater group having identified if immediate increment index initial inner inout"
                            + " input insert int integer intersect intersection into isempty isnull join last left less"
                            + " like limit lock long max min minus mode modify modulo more multiply next noaudit notin"
                            + " nowait number object of on option outer output power previous prior privileges public"
                            + " raise raw remainder rename resource return returns revoke right row rowid rownum rows"
                            + " select session set share size sqrt start strict string subtract sum synonym table then to"
                            + " trans transaction trigger true uid union unique update user validate values view when"
                            + " whenever where while with")
                    .split(" "));

    private JqlWords() {}

    static boolean isKeyword(JqlToken token) {
        return token.kind() == JqlToken.Kind.WORD && KEYWORDS.contains(lower(token));
    }

    static boolean isReserved(JqlToken token) {
        return token.kind() == JqlToken.Kind.WORD && RESERVED.contains(lower(token));
    }

    private static String lower(JqlToken token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
