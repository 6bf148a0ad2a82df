package dev.partnerescalation.jira.workflow;

import com.opensymphony.workflow.InvalidInputException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything that is to be said about one refused transition. Reasons are collected first, because Jira keeps only one message per field
 * and ends at the first exception (jira-evidence.md, "InvalidInputException and the screen"). Equal sentences are said once: three waived
 * checks without a reason lack one reason.
 */
final class RefusalMessages {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalMessages.class);

    private final Set<String> general = new LinkedHashSet<>();
    private final Map<String, Set<String>> atFields = new LinkedHashMap<>();

    void say(String sentence) {
        general.add(sentence);
    }

    void sayAt(String fieldId, String sentence) {
        atFields.computeIfAbsent(fieldId, id -> new LinkedHashSet<>()).add(sentence);
    }

    boolean isEmpty() {
        return general.isEmpty() && atFields.isEmpty();
    }

    InvalidInputException asException() {
        try {
            InvalidInputException exception = new InvalidInputException();
            for (String sentence : general) {
                exception.addError(sentence);
            }
            for (Map.Entry<String, Set<String>> field : atFields.entrySet()) {
                exception.addError(field.getKey(), String.join(" ", field.getValue()));
            }
            return exception;
        } catch (LinkageError missing) {
            LOG.warn("Jira takes one message only, so all reasons are in it", missing);
            return new InvalidInputException(inOneMessage());
        }
    }

    private String inOneMessage() {
        Set<String> all = new LinkedHashSet<>(general);
        atFields.values().forEach(all::addAll);
        return String.join(" ", all);
    }
}
