package dev.partnerescalation.jira.escalate;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of the wish to escalate. */
sealed interface Escalated {

    /**
     * An escalation was created.
     *
     * @param key of the escalation
     * @param failure why the issue is not its example, for the reader; empty if it is
     */
    record Created(String key, Optional<String> failure) implements Escalated {}

    /**
     * Jira refused it, and nothing was created.
     *
     * @param byField what is wrong, by the id of the field
     */
    record Refused(List<String> messages, Map<String, String> byField) implements Escalated {}
}
