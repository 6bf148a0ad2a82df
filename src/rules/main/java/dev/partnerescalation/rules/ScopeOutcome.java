package dev.partnerescalation.rules;

import java.util.Optional;

/** What the review of the scope document showed. */
public enum ScopeOutcome {
    IN_SCOPE_NOT_DELIVERED("in-scope-not-delivered"),
    IN_SCOPE_NOT_SATISFACTORY("in-scope-not-satisfactory"),
    /** Added after the scope was agreed: the only result that calls for a look at the timeline. */
    ADDED_LATER("added-later"),
    OUT_OF_SCOPE("out-of-scope");

    private final String key;

    ScopeOutcome(String key) {
        this.key = key;
    }

    /** The stable key, as settings, REST and texts spell it. */
    public String key() {
        return key;
    }

    /** The constant with exactly this key, or empty; an unknown key is the caller's to refuse. */
    public static Optional<ScopeOutcome> of(String key) {
        return Keys.find(values(), ScopeOutcome::key, key);
    }
}
