package dev.partnerescalation.host.page.issue;

import dev.partnerescalation.host.fault.Fault;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form as it is shown: empty, or with what was sent and why that was refused.
 *
 * @param values by field; each field of the form has one
 * @param errors by field; empty for a field that is all right
 * @param general what is wrong with no field of this form
 */
record FormState(Map<String, String> values, Map<String, String> errors, List<String> general) {

    /** A form with nothing in it. */
    static FormState empty(List<String> fields) {
        return new FormState(blank(fields), blank(fields), List.of());
    }

    /** The values that were sent. */
    static FormState sent(List<String> fields, MultivaluedMap<String, String> sent) {
        Map<String, String> values = blank(fields);
        values.replaceAll((field, blank) -> sent.getFirst(field) == null ? blank : sent.getFirst(field));
        return new FormState(values, blank(fields), List.of());
    }

    private static Map<String, String> blank(List<String> fields) {
        Map<String, String> blank = new LinkedHashMap<>();
        fields.forEach(field -> blank.put(field, ""));
        return blank;
    }

    /** The same values with the reasons of a refusal. */
    FormState refused(Fault fault) {
        Map<String, String> marked = new LinkedHashMap<>(errors);
        List<String> others = new ArrayList<>(fault.messages());
        fault.errors().forEach((field, message) -> {
            if (marked.replace(field, message) == null) {
                others.add(message);
            }
        });
        return new FormState(values, marked, others);
    }

    String value(String field) {
        return values.get(field);
    }

    /** Whether a field is marked. */
    public boolean isMarked() {
        return errors.values().stream().anyMatch(message -> !message.isEmpty());
    }
}
