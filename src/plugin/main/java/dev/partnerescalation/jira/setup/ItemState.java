package dev.partnerescalation.jira.setup;

import java.util.Locale;

/** What a plan intends for an item, or what applying it did. */
public enum ItemState {
    /** Exists as wanted; nothing to do and nothing done. */
    EXISTS,
    /** Will be created. */
    CREATE,
    /** Exists as wanted, and will get something more. */
    EXTEND,
    /** Belongs to the app and will be repaired. */
    REPAIR,
    /** Cannot be created without changing what does not belong to the app; an administrator has to decide. */
    CONFLICT,
    /** Works against the app but stands in the way of nothing; the set-up leaves it to an administrator and goes on. */
    DECIDE,
    /** Was created. */
    CREATED,
    /** Got something more. */
    EXTENDED,
    /** Was repaired. */
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
            case EXTEND -> EXTENDED;
            case REPAIR -> REPAIRED;
            default -> this;
        };
    }

    /** Whether the item is as wanted now. */
    boolean isSettled() {
        return this == EXISTS || isChange();
    }

    /** Whether the set-up means to write something for this item. */
    boolean isIntention() {
        return this == CREATE || this == EXTEND || this == REPAIR;
    }

    /** Whether something was written for this item. */
    boolean isChange() {
        return this == CREATED || this == EXTENDED || this == REPAIRED;
    }
}
