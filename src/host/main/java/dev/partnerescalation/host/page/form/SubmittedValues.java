package dev.partnerescalation.host.page.form;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;

/** The values of a form that was sent, with line breaks as Jira stores them; nothing before the form was sent. */
record SubmittedValues(Map<String, List<String>> values) {

    /**
     * Jira's name for this: fields that were on the form even though the browser sends nothing for them, because no box was ticked.
     */
    static final String ON_THE_FORM = "fieldsToForcePresent";

    static final SubmittedValues NOTHING = new SubmittedValues(Map.of());

    static SubmittedValues of(MultivaluedMap<String, String> form) {
        return new SubmittedValues(form);
    }

    /** Whether the field was on the form that was sent. */
    boolean has(String name) {
        return values.containsKey(name)
                || values.getOrDefault(ON_THE_FORM, List.of()).contains(name);
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(SubmittedValues::withPlainLineBreaks)
                .toList();
    }

    String first(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /** Browsers send line breaks as two characters; an unchanged text must not look changed. */
    static String withPlainLineBreaks(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
