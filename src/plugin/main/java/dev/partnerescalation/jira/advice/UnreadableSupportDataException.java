package dev.partnerescalation.jira.advice;

/** A file of support data that cannot be taken; the one in force stays. */
public final class UnreadableSupportDataException extends Exception {

    private final String entry;

    UnreadableSupportDataException(String entry) {
        super("This entry of the support data is missing or cannot be read: " + entry);
        this.entry = entry;
    }

    /** The name of the entry that is missing or cannot be read. */
    public String entry() {
        return entry;
    }
}
