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

    /** 400 with sentences about one member of the body, at least one; for clients that read only one of the two parts they stand in both. */
    static Response at(String member, List<String> messages) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(Map.of("errorMessages", messages, "errors", Map.of(member, String.join(" ", messages))))
                .type(MediaType.APPLICATION_JSON)
                .build();
    }
}
