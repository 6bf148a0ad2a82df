package dev.partnerescalation.jira.handover;

import java.util.List;

/** A known reason why a hand-over cannot be recorded; the transition is undone and the person is told the text. */
final class CannotRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String textKey;
    private final String[] arguments;

    CannotRecordException(String textKey, String... arguments) {
        super(textKey + " " + List.of(arguments));
        this.textKey = textKey;
        this.arguments = arguments.clone();
    }

    String textKey() {
        return textKey;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
