package dev.partnerescalation.host.page.form;

import dev.partnerescalation.host.store.LinkTypeRow;
import dev.partnerescalation.host.store.LinkTypeStore;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Jira's field "Linked Issues": one link type, by the description of its direction, and the keys of the issues at its other end. Of two
 * types with the same description the first one is meant; Jira's form cannot tell them apart either.
 */
record FormLinks(LinkTypeStore types) {

    static final String TYPE = "issuelinks-linktype";
    static final String ISSUES = "issuelinks-issues";

    /** The link types, each with its descriptions for both directions. */
    List<FormField.Choice> choices() {
        return types.all().stream()
                .flatMap(type -> Stream.of(type.outward(), type.inward()))
                .distinct()
                .map(labels -> new FormField.Choice(labels, labels, true))
                .toList();
    }

    /** The wanted links as operations of REST. */
    List<Object> operations(SubmittedValues submitted) {
        String labels = submitted.first(TYPE);
        return Arrays.stream(submitted.first(ISSUES).strip().split("[\\s,]+"))
                .filter(key -> !key.isEmpty())
                .<Object>map(key -> Map.of("add", link(labels, key)))
                .toList();
    }

    private Map<String, Object> link(String labels, String key) {
        Map<String, Object> other = Map.of("key", key);
        return types.all().stream()
                .filter(type -> labels.equals(type.outward()) || labels.equals(type.inward()))
                .findFirst()
                .map(type -> Map.of(
                        "type", named(type), labels.equals(type.outward()) ? "outwardIssue" : "inwardIssue", other))
                .orElseGet(() -> Map.of("type", Map.of("name", labels), "outwardIssue", other));
    }

    private static Object named(LinkTypeRow type) {
        return Map.of("id", Long.toString(type.id()));
    }
}
