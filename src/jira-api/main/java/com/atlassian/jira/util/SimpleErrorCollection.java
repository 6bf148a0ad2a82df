package com.atlassian.jira.util;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The plain error collection. A public app built for Jira 9.12.0 uses it. */
public class SimpleErrorCollection implements ErrorCollection, Serializable {
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final List<String> messages = new ArrayList<>();
    private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);

    public SimpleErrorCollection() {}

    @Override
    public void addError(String field, String message) {
        errors.put(field, message);
    }

    @Override
    public void addError(String field, String message, Reason reason) {
        addError(field, message);
        addReason(reason);
    }

    @Override
    public void addErrorMessage(String message) {
        messages.add(message);
    }

    @Override
    public void addErrorMessage(String message, Reason reason) {
        addErrorMessage(message);
        addReason(reason);
    }

    @Override
    public Collection<String> getErrorMessages() {
        return messages;
    }

    @Override
    public void setErrorMessages(Collection<String> all) {
        messages.clear();
        messages.addAll(all);
    }

    @Override
    public Collection<String> getFlushedErrorMessages() {
        List<String> flushed = new ArrayList<>(messages);
        messages.clear();
        return flushed;
    }

    @Override
    public Map<String, String> getErrors() {
        return errors;
    }

    @Override
    public void addErrorCollection(ErrorCollection more) {
        addErrors(more.getErrors());
        addErrorMessages(more.getErrorMessages());
        addReasons(more.getReasons());
    }

    @Override
    public void addErrorMessages(Collection<String> more) {
        messages.addAll(more);
    }

    @Override
    public void addErrors(Map<String, String> more) {
        errors.putAll(more);
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty() || !messages.isEmpty();
    }

    @Override
    public void addReason(Reason reason) {
        reasons.add(reason);
    }

    @Override
    public void addReasons(Set<Reason> more) {
        reasons.addAll(more);
    }

    @Override
    public void setReasons(Set<Reason> all) {
        reasons.clear();
        reasons.addAll(all);
    }

    @Override
    public Set<Reason> getReasons() {
        return reasons;
    }
}
