package dev.partnerescalation.acceptance;

import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** One escalation as one person sees and handles it. */
final class Escalation {

    private final String key;
    private final Person person;
    private final Installation installation;

    Escalation(String key, Person person, Installation installation) {
        this.key = key;
        this.person = person;
        this.installation = installation;
    }

    String key() {
        return key;
    }

    /** The number by which pages know it. */
    String id() {
        return person.jira().get(path("?fields=status")).json(200).path("id").asText();
    }

    /** The number of its first link. */
    String linkId() {
        return fields().path("issuelinks").path(0).path("id").asText();
    }

    /** The number of its first web link. */
    String webLinkId() {
        return person.jira()
                .get(path("/remotelink"))
                .json(200)
                .path(0)
                .path("id")
                .asText();
    }

    /** The number of its first comment. */
    String commentId() {
        return person.jira()
                .get(path("/comment"))
                .json(200)
                .path("comments")
                .path(0)
                .path("id")
                .asText();
    }

    Escalation withComment(String body) {
        person.jira().post(path("/comment"), Map.of("body", body)).expect(201);
        return this;
    }

    /** Writes fields on the edit screen. */
    Escalation with(Fields fields) {
        edit(fields).expect(204);
        return this;
    }

    Escalation without(String... fieldKeys) {
        return with(Fields.none().empty(fieldKeys));
    }

    Answer edit(Fields fields) {
        return person.jira().put(path(""), Map.of("fields", fields.json(installation)));
    }

    /** Links an issue of the demo as an example. */
    Escalation withExample(String otherKey) {
        link(otherKey).expect(201);
        return this;
    }

    Answer link(String otherKey) {
        return person.jira()
                .post(
                        "/rest/api/2/issueLink",
                        Map.of(
                                "type", Map.of("id", installation.id("link-type")),
                                "inwardIssue", Map.of("key", key),
                                "outwardIssue", Map.of("key", otherKey)));
    }

    Escalation withWebLink(String url) {
        int status = person.jira()
                .post(path("/remotelink"), Map.of("object", Map.of("url", url, "title", "An example")))
                .status();
        assertWithMessage("A web link is made").that(status).isAnyOf(200, 201);
        return this;
    }

    /** This escalation after a transition that nothing holds back. */
    Escalation after(Transition transition) {
        transition(transition.id(), Fields.none()).expect(204);
        return this;
    }

    Answer tries(Transition transition) {
        return transition(transition.id(), Fields.none());
    }

    Answer handsOver() {
        return tries(Transition.HAND_OVER);
    }

    Answer handsOver(Fields onTheScreen) {
        return transition(Transition.HAND_OVER.id(), onTheScreen);
    }

    Answer transition(String id, Fields onTheScreen) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("transition", Map.of("id", id));
        Map<String, Object> fields = onTheScreen.json(installation);
        if (!fields.isEmpty()) {
            body.put("fields", fields);
        }
        return person.jira().post(path("/transitions"), body);
    }

    Answer transitionWithComment(String id, String comment) {
        return person.jira()
                .post(
                        path("/transitions"),
                        Map.of(
                                "transition",
                                Map.of("id", id),
                                "update",
                                Map.of("comment", List.of(Map.of("add", Map.of("body", comment))))));
    }

    /** Tries to hand over and to link an example on the same screen. */
    Answer handsOverLinking(String otherKey) {
        return person.jira()
                .post(
                        path("/transitions"),
                        Map.of(
                                "transition",
                                Map.of("id", Transition.HAND_OVER.id()),
                                "update",
                                Map.of(
                                        "issuelinks",
                                        List.of(Map.of(
                                                "add",
                                                Map.of(
                                                        "type", Map.of("id", installation.id("link-type")),
                                                        "outwardIssue", Map.of("key", otherKey)))))));
    }

    JsonNode fields() {
        return person.jira().get(path("")).json(200).path("fields");
    }

    JsonNode value(String fieldKey) {
        return fields().path(installation.field(fieldKey));
    }

    JsonNode status() {
        return fields().path("status");
    }

    /** The ids of the statuses it came into, in the order of time, from the history. */
    List<String> moves() {
        return changes("status").stream().map(item -> item.path("to").asText()).toList();
    }

    /** The items of the history about one field, oldest first. */
    List<JsonNode> changes(String field) {
        JsonNode histories = person.jira()
                .get(path("?expand=changelog&fields=status"))
                .json(200)
                .path("changelog")
                .path("histories");
        return StreamSupport.stream(histories.spliterator(), false)
                .flatMap(history -> StreamSupport.stream(history.path("items").spliterator(), false))
                .filter(item -> item.path("field").asText().equals(field))
                .toList();
    }

    /** Everything about it that a refusal must not change. */
    JsonNode everything() {
        return person.jira().get(path("?expand=changelog")).json(200);
    }

    /** What Jira offers next: the ids of the transitions. */
    List<String> offeredTransitions() {
        return StreamSupport.stream(transitions().spliterator(), false)
                .map(transition -> transition.path("id").asText())
                .toList();
    }

    JsonNode transitions() {
        return person.jira().get(path("/transitions")).json(200).path("transitions");
    }

    /** One of the transitions on offer, with the fields of its screen. */
    JsonNode offered(Transition transition) {
        JsonNode all = person.jira()
                .get(path("/transitions?expand=transitions.fields"))
                .json(200);
        return StreamSupport.stream(all.path("transitions").spliterator(), false)
                .filter(one -> one.path("id").asText().equals(transition.id()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(transition + " is not on offer: " + all));
    }

    /** An administrator's script moves it past all validators. */
    Answer isMovedByScript(Transition transition) {
        return person.jira()
                .post(
                        "/rest/local-jira/1.0/issue/" + key + "/transitions-without-validators",
                        Map.of("transition", Map.of("id", transition.id())));
    }

    /** The texts of the comments that this person can read, oldest first. */
    List<String> comments() {
        return fields().path("comment").path("comments").findValuesAsText("body");
    }

    String path(String more) {
        return "/rest/api/2/issue/" + key + more;
    }
}
