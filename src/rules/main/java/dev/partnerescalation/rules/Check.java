package dev.partnerescalation.rules;

import java.util.Optional;

/** One thing that preparation consists of. The order is the order of the work and of every list. */
public enum Check {
    /** The scope document was revisited, with a result and notes. */
    SCOPE("scope"),
    /** If deliverables were added later: their effect on the timeline was considered. */
    TIMELINE("timeline"),
    /** The partner was approached, and it is on record when and with what response. */
    CONTACT("contact"),
    /** The partner had the time to act. */
    OPPORTUNITY("opportunity"),
    /** There are specific examples, enough of them linked. */
    EXAMPLES("examples"),
    /** The summary for Adobe is written, and in English. */
    ENGLISH("english");

    private final String key;

    Check(String key) {
        this.key = key;
    }

    /** The stable key, as settings, REST and texts spell it. */
    public String key() {
        return key;
    }

    /** The constant with exactly this key, or empty; an unknown key is the caller's to refuse. */
    public static Optional<Check> of(String key) {
        return Keys.find(values(), Check::key, key);
    }
}
