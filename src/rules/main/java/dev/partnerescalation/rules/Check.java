package dev.partnerescalation.rules;

import java.util.Optional;

/** One point that preparation consists of. The order is the order of the work and of every list. */
public enum Check {
    /** The scope document was revisited, with a result and notes. */
    SCOPE("scope", "1.0"),
    /** If deliverables were added later: their effect on the timeline was considered. */
    TIMELINE("timeline", "1.0"),
    /** The partner was approached, and it is on record when and with what response. */
    CONTACT("contact", "1.0"),
    /** The partner had the time to act. */
    OPPORTUNITY("opportunity", "1.0"),
    /** There are specific examples, enough of them linked. */
    EXAMPLES("examples", "1.0"),
    /** The summary for Adobe is written, and in English. */
    ENGLISH("english", "1.0");

    private final String key;
    private final String since;

    Check(String key, String since) {
        this.key = key;
        this.since = since;
    }

    /** The stable key, as settings, REST and texts spell it. */
    public String key() {
        return key;
    }

    /**
     * The release of the app with which the check came. Settings that were stored by an earlier release do not name it, and must not
     * become stricter by an update.
     */
    public String since() {
        return since;
    }

    /** The constant with exactly this key, or empty; an unknown key is the caller's to refuse. */
    public static Optional<Check> of(String key) {
        return Keys.find(values(), Check::key, key);
    }
}
