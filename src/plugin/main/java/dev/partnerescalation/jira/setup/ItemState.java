package dev.partnerescalation.jira.setup;

import java.util.Locale;

/** What a plan intends for a part, or what applying it did. */
public enum ItemState {
    /** As wanted; nothing to do and nothing done. */
    EXISTS,
    /** Will be made. */
    CREATE,
    /** Is ours and will be mended. */
    REPAIR,
    /** Cannot be made without touching what is not ours; an administrator has to decide. */
    CONFLICT,
    /** Was made. */
    CREATED,
    /** Was mended. */
    REPAIRED,
    /** Was tried and failed; the log holds the cause. */
    FAILED,
    /** Was not tried, because something before it failed. */
    SKIPPED;

    /** The word in the answers of the REST resource. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What this intention has become once it was carried out. */
    ItemState done() {
        return switch (this) {
            case CREATE -> CREATED;
            case REPAIR -> REPAIRED;
            default -> this;
        };
    }

    /** Whether the part is as wanted now. */
    boolean isSettled() {
        return this == EXISTS || isChange();
    }

    /** Whether something was written for this part. */
    boolean isChange() {
        return this == CREATED || this == REPAIRED;
    }
}
