package dev.partnerescalation.host.issue;

/** A value that a field does not take; the message is what Jira says at the field. */
final class ValueFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ValueFault(String message) {
        super(message, null, false, false);
    }
}
