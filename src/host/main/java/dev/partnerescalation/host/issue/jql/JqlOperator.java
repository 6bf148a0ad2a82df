package dev.partnerescalation.host.issue.jql;

/** The operators that local Jira emulates. */
public enum JqlOperator {
    EQUALS("="),
    NOT_EQUALS("!="),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">="),
    IN("in"),
    NOT_IN("not in"),
    IS("is"),
    IS_NOT("is not");

    private final String symbol;

    JqlOperator(String symbol) {
        this.symbol = symbol;
    }

    /** How it is written. */
    public String symbol() {
        return symbol;
    }

    /** Whether it takes a list. */
    boolean takesList() {
        return this == IN || this == NOT_IN;
    }

    /** Whether it takes {@code EMPTY} alone. */
    boolean takesEmpty() {
        return this == IS || this == IS_NOT;
    }

    /** Whether it asks what is earlier or later, and not what is the same. */
    boolean compares() {
        return this == LESS || this == LESS_OR_EQUAL || this == GREATER || this == GREATER_OR_EQUAL;
    }

    /** Whether it asks for what is different. */
    boolean isNegative() {
        return this == NOT_EQUALS || this == NOT_IN || this == IS_NOT;
    }
}
