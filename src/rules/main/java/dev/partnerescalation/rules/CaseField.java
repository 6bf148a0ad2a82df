package dev.partnerescalation.rules;

import java.util.Optional;

/** A field of an escalation that the rules read: where a reason is shown, or whose text another field repeats. */
public enum CaseField {
    /** Jira's own summary; never judged itself. */
    SUMMARY("summary"),
    /** Jira's own description; never judged itself. */
    DESCRIPTION("description"),
    SCOPE_OUTCOME("scope-outcome"),
    SCOPE_NOTES("scope-notes"),
    TIMELINE_IMPACT("timeline-impact"),
    PARTNER_CONTACT_DATE("partner-contact-date"),
    PARTNER_CONTACT_NOTES("partner-contact-notes"),
    PARTNER_RESPONSE("partner-response"),
    PARTNER_RESPONSE_DUE("partner-response-due"),
    EXAMPLE_REFERENCES("example-references"),
    ENGLISH_SUMMARY("english-summary"),
    WAIVED_CHECKS("waived-checks"),
    WAIVER_REASON("waiver-reason");

    private final String key;

    CaseField(String key) {
        this.key = key;
    }

    /** The stable key, as settings, REST and texts spell it. */
    public String key() {
        return key;
    }

    /** The constant with exactly this key, or empty; an unknown key is the caller's to refuse. */
    public static Optional<CaseField> of(String key) {
        return Keys.find(values(), CaseField::key, key);
    }
}
