package dev.partnerescalation.rules;

import java.util.Optional;

/** Whether checks may be marked as not applicable, and by whom. */
public enum Waivers {
    /** A written reason is enough. */
    ALLOWED("allowed"),
    /** Whoever hands over a waived blocking check must be neither the reporter nor who set the waivers or their reason last. */
    FOUR_EYES("four-eyes"),
    /** No check can be waived. */
    FORBIDDEN("forbidden");

    private final String key;

    Waivers(String key) {
        this.key = key;
    }

    /** The stable key, as settings, REST and texts spell it. */
    public String key() {
        return key;
    }

    /** The constant with exactly this key, or empty; an unknown key is the caller's to refuse. */
    public static Optional<Waivers> of(String key) {
        return Keys.find(values(), Waivers::key, key);
    }
}
