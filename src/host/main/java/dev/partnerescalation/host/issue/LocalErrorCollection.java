package dev.partnerescalation.host.issue;

import com.atlassian.jira.util.ErrorCollection;
import dev.partnerescalation.host.fault.Fault;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** {@link ErrorCollection} over a fault, or without any error. */
record LocalErrorCollection(List<String> messages, Map<String, String> byField) implements ErrorCollection {

    static final LocalErrorCollection NONE = new LocalErrorCollection(List.of(), Map.of());

    static LocalErrorCollection of(Fault fault) {
        return new LocalErrorCollection(fault.messages(), fault.errors());
    }

    @Override
    public Collection<String> getErrorMessages() {
        return messages;
    }

    @Override
    public Map<String, String> getErrors() {
        return byField;
    }

    @Override
    public boolean hasAnyErrors() {
        return !messages.isEmpty() || !byField.isEmpty();
    }
}
