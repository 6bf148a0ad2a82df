package dev.partnerescalation.jira.admin;

import dev.partnerescalation.jira.setup.ItemState;

/** How a state looks. The text beside it says the same, so that the colour is never needed to understand it. */
final class StateStyle {

    private static final String PLAIN = "pe-state";
    private static final String GOOD = PLAIN + " pe-state-good";
    private static final String BAD = PLAIN + " pe-state-bad";

    private StateStyle() {}

    /** The class names of the state of an item or a step. */
    static String of(ItemState state) {
        return switch (state) {
            case EXISTS, SKIPPED -> PLAIN;
            case CREATE, EXTEND, REPAIR -> PLAIN + " pe-state-due";
            case CREATED, EXTENDED, REPAIRED -> GOOD;
            case CONFLICT, DECIDE, FAILED -> BAD;
        };
    }

    /** The icon beside the words of a state, from AUI's font. */
    static String icon(ItemState state) {
        return switch (state) {
            case CREATE, CREATED -> "add";
            case EXTEND, EXTENDED, REPAIR, REPAIRED -> "edit";
            case EXISTS -> "check";
            case CONFLICT, FAILED -> "error";
            case DECIDE -> "warning";
            case SKIPPED -> "more";
        };
    }

    /** The class names of what is neither good nor bad. */
    static String plain() {
        return PLAIN;
    }

    /** The class names of a project that is as planned, or is not. */
    static String of(boolean fine) {
        return fine ? GOOD : BAD;
    }
}
