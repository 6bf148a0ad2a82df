package dev.partnerescalation.jira.setup;

/** An item that the set-up can do without and this Jira cannot make: the result says so, and the set-up goes on. */
final class LeftOutException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String noteKey;

    /**
     * Says why.
     *
     * @param noteKey what the result tells the administrator: a key of a text about the set-up, without {@code partnerescalation.setup.}
     */
    LeftOutException(String noteKey) {
        super(noteKey);
        this.noteKey = noteKey;
    }

    String noteKey() {
        return noteKey;
    }
}
