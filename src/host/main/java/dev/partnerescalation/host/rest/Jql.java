package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.fault.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The subset of JQL that local Jira reads: {@code field = value} and {@code field in (a, b)} joined by {@code AND}, and
 * {@code ORDER BY key|created|updated}. Everything else is refused with a sentence.
 */
final class Jql {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|'((?:[^'\\\\]|\\\\.)*)'|([=(),])|([^\\s=(),\"']+))");
    private static final Map<String, String> ORDERS =
            Map.of("key", "p.project_key %1$s, i.issue_number", "created", "i.created_at", "updated", "i.updated_at");
    private static final int LONGEST = 20_000;

    private final List<Token> tokens;
    private int position;

    /** One condition of a search: the field as it was written, and the values to choose from. */
    record Clause(String field, List<String> values) {}

    /** A parsed search. */
    record Query(List<Clause> clauses, String order) {}

    private record Token(String text, boolean quoted) {

        boolean is(String word) {
            return !quoted && text.equalsIgnoreCase(word);
        }
    }

    private Jql(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Parses a search or refuses it with 400. An empty one means all issues. */
    static Query read(String text) {
        if (text.length() > LONGEST) {
            throw refusal("it is longer than " + LONGEST + " characters");
        }
        return new Jql(tokens(text)).query();
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (matcher.lookingAt() || !text.substring(end).isBlank()) {
            if (!matcher.lookingAt()) {
                throw refusal("the text is not understood from character " + (end + 1) + " on");
            }
            String quoted = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            String plain = matcher.group(3) != null ? matcher.group(3) : matcher.group(4);
            tokens.add(quoted != null ? new Token(quoted.replaceAll("\\\\(.)", "$1"), true) : new Token(plain, false));
            end = matcher.end();
            matcher.region(end, text.length());
        }
        return tokens;
    }

    private Query query() {
        List<Clause> clauses = new ArrayList<>();
        if (!atEnd() && !next().is("order")) {
            clauses.add(clause());
            while (!atEnd() && next().is("and")) {
                position++;
                clauses.add(clause());
            }
        }
        String order = atEnd() ? "i.id desc" : order();
        if (!atEnd()) {
            throw refusal("\"" + next().text() + "\" is not expected there. Local Jira reads AND and ORDER BY only");
        }
        return new Query(clauses, order);
    }

    private Clause clause() {
        String field = take("a field").text();
        Token operator = take("an operator");
        if (operator.is("=")) {
            return new Clause(field, List.of(value()));
        }
        if (!operator.is("in")) {
            throw refusal("local Jira does not emulate the operator \"" + operator.text() + "\"");
        }
        expect("(");
        List<String> values = new ArrayList<>(List.of(value()));
        while (!atEnd() && next().is(",")) {
            position++;
            values.add(value());
        }
        expect(")");
        return new Clause(field, values);
    }

    private String value() {
        Token value = take("a value");
        if (!value.quoted() && "=(),".contains(value.text())) {
            throw refusal("a value is expected before \"" + value.text() + "\"");
        }
        if (!atEnd() && next().is("(")) {
            throw refusal("local Jira reads no functions such as \"" + value.text() + "()\"");
        }
        return value.text();
    }

    private String order() {
        expect("order");
        expect("by");
        List<String> orders = new ArrayList<>();
        do {
            if (!orders.isEmpty()) {
                expect(",");
            }
            String field = take("a field").text().toLowerCase(Locale.ROOT);
            if (!ORDERS.containsKey(field)) {
                throw refusal("local Jira orders by key, created or updated, not by \"" + field + "\"");
            }
            String direction = "asc";
            if (!atEnd() && (next().is("asc") || next().is("desc"))) {
                direction = take("a direction").text().toLowerCase(Locale.ROOT);
            }
            orders.add(String.format(ORDERS.get(field), direction) + " " + direction);
        } while (!atEnd() && next().is(","));
        return String.join(", ", orders) + ", i.id";
    }

    private boolean atEnd() {
        return position == tokens.size();
    }

    private Token next() {
        return tokens.get(position);
    }

    private Token take(String what) {
        if (atEnd()) {
            throw refusal(what + " is missing at the end");
        }
        return tokens.get(position++);
    }

    private void expect(String word) {
        if (!take("\"" + word + "\"").is(word)) {
            throw refusal("\"" + word + "\" is expected before \""
                    + tokens.get(position - 1).text() + "\"");
        }
    }

    static Fault refusal(String why) {
        return Fault.invalid("Error in the JQL Query: " + why + ".");
    }
}
