package dev.partnerescalation.host.web;

import dev.partnerescalation.host.fault.Fault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a {@link Fault} looks over HTTP: its status, and the JSON that every REST resource of Jira answers with. */
public final class FaultResponse {

    private FaultResponse() {}

    /** The HTTP status of a fault. */
    public static int status(Fault fault) {
        return switch (fault.reason()) {
            case VALIDATION_FAILED -> 400;
            case NOT_LOGGED_IN -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case SERVER_ERROR -> 500;
        };
    }

    /** {@code {"errorMessages":[..],"errors":{field:text}}}. */
    public static Map<String, Object> body(Fault fault) {
        return body(fault.messages(), fault.errors());
    }

    /** As {@link #body(Fault)}, with one message about the whole request. */
    static Map<String, Object> body(String message) {
        return body(List.of(message), Map.of());
    }

    private static Map<String, Object> body(List<String> messages, Map<String, String> errors) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("errorMessages", messages);
        body.put("errors", errors);
        return body;
    }
}
