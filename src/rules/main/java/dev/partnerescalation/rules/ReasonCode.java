package dev.partnerescalation.rules;

/**
 * Why a check is open. The code is stable: REST answers it and texts are keyed by it. Each constant says which
 * arguments its {@link Reason} carries.
 *
 * <p>Five codes are about a text: {@link #SCOPE_NOTES}, {@link #SCOPE_TIMELINE}, {@link #CONTACT_MISSING}, {@link
 * #ENGLISH_MISSING} and {@link #WAIVER_REASON}. Their arguments follow {@link Reason#why()}: absent text (no why)
 * {minimum characters}; {@link Why#FILLER} {}; {@link Why#COPIED} {the {@link CaseField} it repeats}; {@link
 * Why#TOO_SHORT} {minimum characters, minimum different words}.
 */
public enum ReasonCode {
    /** No scope review result is chosen: {}. */
    SCOPE_MISSING("scope.missing"),
    /** The scope review notes are absent or not substantial: see the type. */
    SCOPE_NOTES("scope.notes"),
    /** The effect of added deliverables is absent or not substantial: see the type. */
    SCOPE_TIMELINE("scope.timeline"),
    /** No date of the partner contact: {}. */
    CONTACT_DATE("contact.date"),
    /** The partner contact lies in the future: {}. */
    CONTACT_DATE_FUTURE("contact.date-future"),
    /** The partner contact notes are absent or not substantial: see the type. */
    CONTACT_MISSING("contact.missing"),
    /** No partner response is chosen: {}. */
    CONTACT_RESPONSE("contact.response"),
    /** The partner has addressed the concern; resolve with the partner instead: {}. Cannot be waived. */
    CONTACT_RESOLVED("contact.resolved"),
    /** The partner still has time: {LocalDate, the last day the partner has}. */
    CONTACT_WAITING("contact.waiting"),
    /** The day until which the partner may respond lies too close to the contact: {LocalDate, the first day that is possible}. */
    CONTACT_DUE_TOO_EARLY("contact.due-too-early"),
    /** Too few examples: {wanted, found}. */
    EXAMPLES_MISSING("examples.missing"),
    /** Too few linked examples (issues or web links): {wanted, found}. */
    EXAMPLES_LINKED("examples.linked"),
    /** Links that are being added on this very screen do not count yet: {}. */
    EXAMPLES_SCREEN("examples.screen"),
    /** The English summary is absent or not substantial: see the type. */
    ENGLISH_MISSING("english.missing"),
    /** The English summary does not read as English: {}. */
    ENGLISH_LANGUAGE("english.language"),
    /**
     * A check is waived, but the reason is absent or not substantial: see the type. If it is absent, all waived checks follow, each a {@link
     * Check}, because one reason is given for all of them.
     */
    WAIVER_REASON("waiver.reason"),
    /** A blocking check is waived, and it is not shown that a second person acts: {all waived checks, each a {@link Check}}. */
    WAIVER_FOUR_EYES("waiver.four-eyes"),
    /** The policy forbids waivers: {the waived {@link Check}}. */
    WAIVER_FORBIDDEN("waiver.forbidden");

    private final String code;

    ReasonCode(String code) {
        this.code = code;
    }

    /** The stable code, as REST and texts spell it. */
    public String code() {
        return code;
    }
}
