package dev.partnerescalation.jira.handover;

import dev.partnerescalation.jira.readiness.Impediment;

/** A known reason why a hand-over cannot be recorded; the transition is undone and the person is told the text. */
final class CannotRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Impediment impediment;

    CannotRecordException(Impediment impediment) {
        super(impediment.textKey() + " " + impediment.arguments());
        this.impediment = impediment;
    }

    Impediment impediment() {
        return impediment;
    }
}
