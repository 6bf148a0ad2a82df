package dev.partnerescalation.rules;

/** Why a text that is there is not evidence. The first that applies, in this order, is reported. */
public enum Why {
    /** A placeholder ("n/a", "volgt nog", "siehe oben"), mere repetition, or nothing but punctuation and markup. */
    FILLER("filler"),
    /** As good as equal to another text of the same escalation; {@link Likeness} says how like is like. */
    COPIED("copied"),
    /** Fewer characters or fewer different words than the policy asks for. */
    TOO_SHORT("too-short");

    private final String key;

    Why(String key) {
        this.key = key;
    }

    /** The stable key, as REST and texts spell it. */
    public String key() {
        return key;
    }
}
