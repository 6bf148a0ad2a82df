package dev.partnerescalation.host.issue.jql;

import dev.partnerescalation.host.fault.Fault;

/** The text of a search, and the refusals that point into it as Jira's do. */
record JqlText(String text) {

    private static final int BRIEF = 60;

    /** A refusal that says where, in lines and characters from one. */
    Fault refusal(String sentence, int position) {
        String before = text.substring(0, position);
        long line = 1 + before.chars().filter(one -> one == '\n').count();
        int character = position - before.lastIndexOf('\n');
        return refusal(sentence + " (line " + line + ", character " + character + ")");
    }

    /** A refusal of the search as a whole. */
    static Fault refusal(String sentence) {
        return Fault.invalid("Error in the JQL Query: " + sentence);
    }

    /** A part of the search as it was typed. */
    String typed(int start, int end) {
        return brief(text.substring(start, end));
    }

    /** What was typed, short enough for a message. */
    static String brief(String typed) {
        return typed.length() <= BRIEF ? typed : typed.substring(0, BRIEF) + "\u2026";
    }
}
