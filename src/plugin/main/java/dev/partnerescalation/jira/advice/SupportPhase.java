package dev.partnerescalation.jira.advice;

/** The phases of Adobe's support for a release line, in their order, and the two states without a phase. */
public enum SupportPhase {
    /** Quality and security fixes. */
    REGULAR("regular"),
    /** Regular support has ended; an extension runs. */
    EXTENDED("extended"),
    /** Single security fixes, without on-call support. */
    SECURITY_ONLY("security-only"),
    /** All phases are over. */
    UNSUPPORTED("unsupported"),
    /** The data does not know the version. */
    NOT_KNOWN("unknown");

    private final String key;

    SupportPhase(String key) {
        this.key = key;
    }

    /** The stable key, as in texts and in the data. */
    public String key() {
        return key;
    }

    /** Whether the data can state a last day of it. */
    boolean hasLastDay() {
        return this == REGULAR || this == EXTENDED || this == SECURITY_ONLY;
    }
}
