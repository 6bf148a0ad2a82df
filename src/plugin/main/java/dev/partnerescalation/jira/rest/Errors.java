package dev.partnerescalation.jira.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** Refusals in the shape that Jira's REST uses, so that a client reads both alike. */
final class Errors {

    private Errors() {}

    /** An answer with one general sentence. */
    static Response of(Response.Status status, String message) {
        return Response.status(status)
                .entity(Map.of("errorMessages", List.of(message), "errors", Map.of()))
                .type(MediaType.APPLICATION_JSON)
                .build();
    }
}
