package dev.partnerescalation.jira.readiness;

import java.util.List;
import java.util.Optional;

/**
 * A reason why a check is open, or a problem that kept all checks from being judged, in one language.
 *
 * @param code what is wrong; stable
 * @param why what is wrong with a text that is there; stable
 * @param arguments numbers, dates in ISO form and stable keys
 * @param field where to fix it
 * @param text the sentence that people read
 */
public record ReasonReport(
        String code, Optional<String> why, List<String> arguments, Optional<ConcernedField> field, String text) {

    /** Copies the list. */
    public ReasonReport {
        arguments = List.copyOf(arguments);
    }

    /**
     * A field that a reason is about.
     *
     * @param key the stable key
     * @param id as Jira's REST names it; empty when the field does not exist any more
     */
    public record ConcernedField(String key, Optional<String> id) {}
}
