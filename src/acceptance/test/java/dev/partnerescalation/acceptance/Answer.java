package dev.partnerescalation.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;

/**
 * What Jira answered.
 *
 * @param request the request as text, for failure messages
 */
record Answer(String request, int status, String text, HttpHeaders headers) {

    private static final ObjectMapper JSON = new ObjectMapper();

    JsonNode json() {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("No JSON: " + this, notJson);
        }
    }

    /** The body of an answer that must have this status. */
    JsonNode json(int expectedStatus) {
        return expect(expectedStatus).json();
    }

    /** This answer, if it has the status. */
    Answer expect(int expectedStatus) {
        if (status != expectedStatus) {
            throw new AssertionError("Expected status " + expectedStatus + ": " + this);
        }
        return this;
    }

    List<String> errorMessages() {
        List<String> messages = new ArrayList<>();
        json().path("errorMessages").forEach(message -> messages.add(message.asText()));
        return messages;
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    @Override
    public String toString() {
        return request + " -> " + status + " " + text;
    }
}
