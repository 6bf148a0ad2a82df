package dev.partnerescalation.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the set-up of a project made or plans, by the stable names of the parts. Nothing is ever looked up by its name. */
final class Installation {

    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Map<String, String> states = new LinkedHashMap<>();

    private Installation(JsonNode answer) {
        answer.path("steps").forEach(step -> step.path("items").forEach(item -> {
            states.put(item.path("part").asText(), item.path("state").asText());
            if (item.path("id").isTextual()) {
                ids.put(item.path("part").asText(), item.path("id").asText());
            }
        }));
    }

    static Installation of(JsonNode setUpAnswer) {
        return new Installation(setUpAnswer);
    }

    String id(String part) {
        String id = ids.get(part);
        if (id == null) {
            throw new AssertionError("The set-up names no id for the part " + part + ", only for " + ids.keySet());
        }
        return id;
    }

    /** The id of a custom field, by the field's stable key. */
    String field(String key) {
        return id("field." + key);
    }

    /** What became of each part, or what the plan says about it. */
    Map<String, String> states() {
        return Map.copyOf(states);
    }

    String state(String part) {
        return states.getOrDefault(part, "not mentioned");
    }

    Map<String, String> ids() {
        return Map.copyOf(ids);
    }
}
