package dev.partnerescalation.rules;

import java.util.Optional;

/** How strict a check is at one transition. */
public enum Mode {
    /** While the check is open, the transition is blocked. */
    BLOCK("block"),
    /** The check is judged and shown, but does not block the transition. */
    WARN("warn"),
    /** The check is not judged; its finding is {@link Finding.NotNeeded}. */
    OFF("off");

    private final String key;

    Mode(String key) {
        this.key = key;
    }

    /** The stable key, as settings, REST and texts spell it. */
    public String key() {
        return key;
    }

    /** The constant with exactly this key, or empty; an unknown key is the caller's to refuse. */
    public static Optional<Mode> of(String key) {
        return Keys.find(values(), Mode::key, key);
    }
}
