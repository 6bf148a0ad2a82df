package dev.partnerescalation.host.rest;

import dev.partnerescalation.host.fault.Fault;
import java.util.Map;
import java.util.Set;

/** Checks of request bodies. */
final class RequestBodies {

    private RequestBodies() {}

    /** Refuses members that Jira's bean does not have. */
    static void check(Map<String, Object> body, Set<String> known) {
        body.keySet().stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw Fault.invalid("Unrecognized field \"" + name + "\"");
        });
    }

    /** A text of at most some characters, null when it is missing. */
    static String text(Map<?, ?> body, String name, int longest) {
        Object value = body.get(name);
        if (value == null) {
            return null;
        }
        if (!(value instanceof String text)) {
            throw Fault.field(name, "'" + name + "' must be a string.");
        }
        if (text.length() > longest) {
            throw Fault.field(
                    name, "The entered text is too long. It exceeds the allowed limit of " + longest + " characters.");
        }
        return text;
    }
}
