package dev.partnerescalation.host.page.form;

import dev.partnerescalation.host.store.LinkTypeRow;
import dev.partnerescalation.host.store.LinkTypeStore;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Jira's field "Linked Issues": one kind of link, by the words for its direction, and the keys of the issues at its other end. Of two
 * kinds with the same words the first one is meant; Jira's form cannot tell them apart either.
 */
record FormLinks(LinkTypeStore types) {

    static final String TYPE = "issuelinks-linktype";
    static final String ISSUES = "issuelinks-issues";

    /** The kinds of links, each with its words for both directions. */
    List<FormField.Choice> choices() {
        return types.all().stream()
                .flatMap(type -> Stream.of(type.outward(), type.inward()))
                .distinct()
                .map(words -> new FormField.Choice(words, words, true))
                .toList();
    }

    /** The wanted links as operations of REST. */
    List<Object> operations(SubmittedValues typed) {
        String words = typed.first(TYPE);
        return Arrays.stream(typed.first(ISSUES).strip().split("[\\s,]+"))
                .filter(key -> !key.isEmpty())
                .<Object>map(key -> Map.of("add", link(words, key)))
                .toList();
    }

    private Map<String, Object> link(String words, String key) {
        Map<String, Object> other = Map.of("key", key);
        return types.all().stream()
                .filter(type -> words.equals(type.outward()) || words.equals(type.inward()))
                .findFirst()
                .map(type -> Map.of(
                        "type", named(type), words.equals(type.outward()) ? "outwardIssue" : "inwardIssue", other))
                .orElseGet(() -> Map.of("type", Map.of("name", words), "outwardIssue", other));
    }

    private static Object named(LinkTypeRow type) {
        return Map.of("id", Long.toString(type.id()));
    }
}
