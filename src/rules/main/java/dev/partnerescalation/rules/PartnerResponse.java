package dev.partnerescalation.rules;

import java.util.Optional;

/** How the partner responded when approached. */
public enum PartnerResponse {
    /** No response yet: the partner still has until the due date. */
    NONE("none"),
    /** No clear answer: nothing left to wait for. */
    UNCLEAR("unclear"),
    /** The partner disagrees: nothing left to wait for. */
    DISAGREES("disagrees"),
    /** Agreed, but not carried out: the partner still has until the due date. */
    AGREED_NOT_DONE("agreed-not-done"),
    /** The concern was addressed: there is nothing to escalate. */
    RESOLVED("resolved");

    private final String key;

    PartnerResponse(String key) {
        this.key = key;
    }

    /** The stable key, as settings, REST and texts spell it. */
    public String key() {
        return key;
    }

    /** The constant with exactly this key, or empty; an unknown key is the caller's to refuse. */
    public static Optional<PartnerResponse> of(String key) {
        return Keys.find(values(), PartnerResponse::key, key);
    }
}
