package dev.partnerescalation.jira.admin;

import dev.partnerescalation.jira.setup.ItemState;

/** How a state looks. The word says the same, so that nobody needs to see colours. */
final class StateStyle {

    static final String PLAIN = "pe-state";

    private StateStyle() {}

    /** The class names of a state. */
    static String of(ItemState state) {
        return PLAIN
                + switch (state) {
                    case EXISTS, SKIPPED -> "";
                    case CREATE, REPAIR -> " pe-state-due";
                    case CREATED, REPAIRED -> " pe-state-good";
                    case CONFLICT, FAILED -> " pe-state-bad";
                };
    }
}
