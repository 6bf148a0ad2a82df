package dev.partnerescalation.host.issue.jql;

import dev.partnerescalation.host.fault.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Reads JQL by recursive descent: {@code OR} binds weakest, then {@code AND}, then {@code NOT}. What Jira refuses, it refuses in
 * Jira's words as far as they are known; what local Jira alone does not emulate, it names as it was typed. Written by hand, because
 * those sentences need the place of each token, and the grammar is small.
 * (jira-evidence.md, "Links, comments, search, people")
 */
public final class JqlParser {

    private static final int LONGEST = 20_000;
    private static final int DEEPEST = 50;
    private static final String OPERATOR = "Expecting operator";
    private static final String OPERATORS = " The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN',"
            + " 'NOT IN', 'IS' and 'IS NOT'.";
    private static final String FIELD = "Expecting a field name";
    private static final String OPERAND = "Expecting either a value, list or function";
    private static final Map<String, JqlOperator> SYMBOLS = Map.of(
            "=", JqlOperator.EQUALS,
            "!=", JqlOperator.NOT_EQUALS,
            "<", JqlOperator.LESS,
            "<=", JqlOperator.LESS_OR_EQUAL,
            ">", JqlOperator.GREATER,
            ">=", JqlOperator.GREATER_OR_EQUAL);
    private static final Map<String, String> SIGNS = Map.of("&", "AND", "&&", "AND", "|", "OR", "||", "OR", "!", "NOT");

    private final JqlText source;
    private final List<JqlToken> tokens;
    private int position;

    private JqlParser(JqlText source) {
        this.source = source;
        this.tokens = JqlLexer.tokens(source);
    }

    /**
     * Reads a search. Whether its fields and values exist is not asked here.
     *
     * @param text empty for all issues
     * @throws Fault 400 with a sentence, if it is not understood
     */
    public static JqlQuery parse(String text) {
        if (text.length() > LONGEST) {
            throw JqlText.refusal("local Jira reads " + LONGEST + " characters at most.");
        }
        return new JqlParser(new JqlText(text)).query();
    }

    private JqlQuery query() {
        Optional<JqlClause> where = atEnd() || next("ORDER") ? Optional.empty() : Optional.of(or(0));
        if (!atEnd() && !next("ORDER")) {
            throw got("Expecting either 'OR' or 'AND'", ".");
        }
        return new JqlQuery(where, atEnd() ? List.of() : orderBy());
    }

    private JqlClause or(int depth) {
        List<JqlClause> clauses = joined("OR", this::and, depth);
        return clauses.size() == 1 ? clauses.get(0) : new JqlClause.Or(clauses);
    }

    private JqlClause and(int depth) {
        List<JqlClause> clauses = joined("AND", this::not, depth);
        return clauses.size() == 1 ? clauses.get(0) : new JqlClause.And(clauses);
    }

    private List<JqlClause> joined(String word, IntFunction<JqlClause> part, int depth) {
        List<JqlClause> clauses = new ArrayList<>();
        do {
            clauses.add(part.apply(depth));
        } while (taken(word));
        return clauses;
    }

    private JqlClause not(int depth) {
        if (depth > DEEPEST) {
            throw source.refusal(
                    "local Jira reads parentheses and NOT up to " + DEEPEST + " levels deep.",
                    tokens.get(position - 1).start());
        }
        if (taken("NOT")) {
            return new JqlClause.Not(not(depth + 1));
        }
        if (taken("(")) {
            JqlClause clause = or(depth + 1);
            expect(")");
            return clause;
        }
        return comparison();
    }

    private JqlClause comparison() {
        int start = atEnd() ? 0 : token().start();
        String field = name(FIELD, "as a field name");
        JqlOperator operator = operator(start);
        return new JqlClause.Terminal(field, operator, operand());
    }

    /** @param start where the comparison begins, to name it as it was typed */
    private JqlOperator operator(int start) {
        if (atEnd()) {
            throw got(OPERATOR, "." + OPERATORS);
        }
        JqlOperator symbol = token().isQuoted() ? null : SYMBOLS.get(token().text());
        if (symbol != null) {
            position++;
            return symbol;
        }
        if (taken("IN")) {
            return JqlOperator.IN;
        }
        if (taken("IS")) {
            return taken("NOT") ? JqlOperator.IS_NOT : JqlOperator.IS;
        }
        if (next("NOT")
                && position + 1 < tokens.size()
                && tokens.get(position + 1).is("IN")) {
            position += 2;
            return JqlOperator.NOT_IN;
        }
        if (next("~") || next("!~") || next("WAS") || next("CHANGED")) {
            throw notEmulated(start);
        }
        throw got(OPERATOR, "." + OPERATORS);
    }

    private Fault notEmulated(int start) {
        int from = token().start();
        int to = token().end();
        boolean history = next("WAS");
        position++;
        while (history && !atEnd() && (next("NOT") || next("IN"))) {
            to = token().end();
            position++;
        }
        int end = atEnd() ? to : token().end();
        return source.refusal(
                "local Jira does not emulate the operator '" + source.typed(from, to) + "' of '"
                        + source.typed(start, end) + "'.",
                from);
    }

    private JqlOperand operand() {
        if (!taken("(")) {
            return single();
        }
        List<JqlOperand> operands = new ArrayList<>();
        do {
            operands.add(single());
        } while (taken(","));
        expect(")");
        return new JqlOperand.Listed(operands);
    }

    private JqlOperand single() {
        if (taken("EMPTY") || taken("NULL")) {
            return new JqlOperand.Empty();
        }
        boolean quoted = !atEnd() && token().isQuoted();
        String text = name(OPERAND, "as a value");
        return taken("(") ? new JqlOperand.Function(text, arguments()) : new JqlOperand.Value(text, quoted);
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        if (taken(")")) {
            return arguments;
        }
        do {
            arguments.add(name("Expecting an argument", "as an argument"));
        } while (taken(","));
        expect(")");
        return arguments;
    }

    private List<JqlQuery.Sort> orderBy() {
        expect("ORDER");
        expect("BY");
        List<JqlQuery.Sort> sorts = new ArrayList<>();
        do {
            String field = name(FIELD, "as a field name");
            boolean descending = taken("DESC");
            if (!descending) {
                taken("ASC");
            }
            sorts.add(new JqlQuery.Sort(field, descending));
        } while (taken(","));
        if (!atEnd()) {
            throw got("Expecting ','", ".");
        }
        return sorts;
    }

    /** A word that is no keyword, or a quoted text. */
    private String name(String expecting, String use) {
        if (atEnd()) {
            throw got(expecting, ".");
        }
        JqlToken token = token();
        if (JqlWords.isReserved(token)) {
            throw source.refusal(
                    "'" + token.text()
                            + "' is a reserved JQL word. You must surround it in quotation marks to use it in a"
                            + " query.",
                    token.start());
        }
        if (token.isSymbol() || JqlWords.isKeyword(token)) {
            String quoting = token.isSymbol()
                    ? ""
                    : " You must surround '" + token.text() + "' in quotation marks to use it " + use + ".";
            throw got(expecting, "." + quoting);
        }
        position++;
        return token.text();
    }

    private void expect(String word) {
        if (!taken(word)) {
            throw got("Expecting '" + word + "'", ".");
        }
    }

    /** What is wrong here: something else was expected. */
    private Fault got(String expecting, String rest) {
        if (atEnd()) {
            return JqlText.refusal(expecting + " before the end of the query" + rest);
        }
        JqlToken token = token();
        String word = token.isSymbol() ? SIGNS.get(token.text()) : null;
        if (word != null && !expecting.equals(OPERATOR)) {
            return source.refusal(
                    "local Jira does not emulate '" + token.text() + "'; write " + word + ".", token.start());
        }
        return source.refusal(expecting + " but got '" + JqlText.brief(token.text()) + "'" + rest, token.start());
    }

    private boolean atEnd() {
        return position == tokens.size();
    }

    private JqlToken token() {
        return tokens.get(position);
    }

    private boolean next(String word) {
        return !atEnd() && token().is(word);
    }

    private boolean taken(String word) {
        boolean is = next(word);
        if (is) {
            position++;
        }
        return is;
    }
}
