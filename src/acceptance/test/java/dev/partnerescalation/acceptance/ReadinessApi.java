package dev.partnerescalation.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The REST API about readiness, as one client uses it. */
record ReadinessApi(JiraClient client) {

    static final String BULK = "/rest/partner-escalation/1.0/readiness";

    static String path(String keyOrId) {
        return "/rest/partner-escalation/1.0/issue/" + keyOrId + "/readiness";
    }

    Answer ask(String keyOrId) {
        return client.get(path(keyOrId));
    }

    Answer ask(String keyOrId, String transition) {
        return client.get(path(keyOrId) + "?transition=" + transition);
    }

    JsonNode of(Escalation escalation) {
        return ask(escalation.key()).json(200);
    }

    Answer askForMany(Object... keysOrIds) {
        return client.post(BULK, Map.of("issues", List.of(keysOrIds)));
    }

    /** The sentences that block the transition, each once. */
    static List<String> obstacles(JsonNode readiness) {
        Stream<JsonNode> reasons = blocking(readiness).flatMap(check -> all(check.path("reasons")));
        return Stream.concat(all(readiness.path("problems")), reasons)
                .map(remark -> remark.path("text").asText())
                .distinct()
                .toList();
    }

    /** How many checks block the transition. */
    static int blockingChecks(JsonNode readiness) {
        return (int) blocking(readiness).count();
    }

    private static Stream<JsonNode> blocking(JsonNode readiness) {
        return all(readiness.path("checks"))
                .filter(check -> check.path("state").asText().equals("open"))
                .filter(check -> check.path("mode").asText().equals("block"));
    }

    static JsonNode check(JsonNode readiness, String key) {
        return all(readiness.path("checks"))
                .filter(check -> check.path("check").asText().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No check " + key + " in " + readiness));
    }

    /** One value of each element, such as all codes. */
    static List<String> each(JsonNode array, String name) {
        return all(array).map(element -> element.path(name).asText()).toList();
    }

    private static Stream<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
