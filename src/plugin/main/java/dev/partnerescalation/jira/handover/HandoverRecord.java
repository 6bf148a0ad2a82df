package dev.partnerescalation.jira.handover;

import dev.partnerescalation.jira.issue.JiraId;
import dev.partnerescalation.rules.Check;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is kept of one hand-over.
 *
 * @param ready whether the transition to Adobe would have let it pass
 * @param open the checks that would have blocked it; empty also when nothing could be judged
 * @param facts fingerprints by the key of the fact
 * @param roleId who can read comments about it; empty for everybody
 * @param watched whether the listener has seen it, so that it says nothing twice
 * @param salt what the fingerprints of this record are made with, so that nobody finds out a text by trying, and equal texts of two
 *     escalations look different; empty in a record of version 1.0.0
 */
public record HandoverRecord(
        boolean ready,
        boolean guarded,
        List<Check> open,
        Map<String, String> facts,
        Optional<Long> roleId,
        boolean watched,
        Optional<String> salt) {

    private static final String READY = "ready";
    private static final String GUARDED = "guarded";
    private static final String OPEN = "open";
    private static final String ROLE = "role";
    private static final String WATCHED = "watched";
    private static final String SALT = "salt";
    private static final String FACT = "fact.";
    private static final String YES = "yes";
    private static final String NO = "no";

    /** Copies the collections. */
    public HandoverRecord {
        open = List.copyOf(open);
        facts = Map.copyOf(facts);
    }

    /** The same record once the listener has seen it. */
    HandoverRecord asWatched() {
        return new HandoverRecord(ready, guarded, open, facts, roleId, true, salt);
    }

    /** The keys of the facts that are different now, in the order of {@code now}. */
    List<String> differences(Map<String, String> now) {
        List<String> different = new ArrayList<>();
        now.forEach((key, value) -> {
            // A fact that an earlier version of the app did not know is no difference.
            if (facts.containsKey(key) && !facts.get(key).equals(value)) {
                different.add(key);
            }
        });
        return different;
    }

    /** As settings keep it: texts only. */
    Map<String, String> toSettings() {
        Map<String, String> stored = new LinkedHashMap<>();
        stored.put(READY, ready ? YES : NO);
        stored.put(GUARDED, guarded ? YES : NO);
        stored.put(OPEN, open.stream().map(Check::key).collect(Collectors.joining(",")));
        roleId.ifPresent(id -> stored.put(ROLE, id.toString()));
        stored.put(WATCHED, watched ? YES : NO);
        salt.ifPresent(text -> stored.put(SALT, text));
        facts.forEach((key, value) -> stored.put(FACT + key, value));
        return stored;
    }

    /** From what settings keep; what cannot be read is left out. */
    static HandoverRecord from(Map<?, ?> stored) {
        Map<String, String> facts = new HashMap<>();
        stored.forEach((key, value) -> {
            if (key instanceof String name && name.startsWith(FACT) && value instanceof String fingerprint) {
                facts.put(name.substring(FACT.length()), fingerprint);
            }
        });
        return new HandoverRecord(
                YES.equals(stored.get(READY)),
                // A record of version 1.0 does not say.
                !NO.equals(stored.get(GUARDED)),
                stored.get(OPEN) instanceof String keys
                        ? Arrays.stream(keys.split(","))
                                .flatMap(key -> Check.of(key).stream())
                                .toList()
                        : List.of(),
                facts,
                JiraId.of(stored.get(ROLE)),
                YES.equals(stored.get(WATCHED)),
                stored.get(SALT) instanceof String text ? Optional.of(text) : Optional.empty());
    }
}
