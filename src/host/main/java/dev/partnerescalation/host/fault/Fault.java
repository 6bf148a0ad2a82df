package dev.partnerescalation.host.fault;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request that is answered with an error, in the shape that every REST resource of Jira uses:
 * {@code {"errorMessages":[..],"errors":{field:text}}}.
 */
public final class Fault extends RuntimeException {

    private final int status;
    private final transient List<String> messages;
    private final transient Map<String, String> errors;

    public Fault(int status, List<String> messages, Map<String, String> errors) {
        super(status + " " + messages + " " + errors, null, false, false);
        this.status = status;
        this.messages = List.copyOf(messages);
        this.errors = new LinkedHashMap<>(errors);
    }

    /** An error of the whole request. */
    public static Fault of(int status, String message) {
        return new Fault(status, List.of(message), Map.of());
    }

    /** An error of one field: status 400. */
    public static Fault field(String field, String message) {
        return new Fault(400, List.of(), Map.of(field, message));
    }

    public int status() {
        return status;
    }

    /** What is wrong with the whole request. */
    public List<String> messages() {
        return messages;
    }

    /** What is wrong with single fields, by field id. */
    public Map<String, String> errors() {
        return Collections.unmodifiableMap(errors);
    }

    /** The body of the answer. */
    public Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("errorMessages", messages);
        body.put("errors", errors);
        return body;
    }
}
