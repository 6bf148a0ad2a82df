package dev.partnerescalation.host.config;

import com.atlassian.jira.bc.ServiceOutcome;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;

/** What a service of Jira answers: a value, or the errors that prevented it and then no value. */
record LocalServiceOutcome<T>(T value, ErrorCollection errors) implements ServiceOutcome<T> {

    static <T> LocalServiceOutcome<T> of(T value) {
        return new LocalServiceOutcome<>(value, new SimpleErrorCollection());
    }

    static <T> LocalServiceOutcome<T> refused(ErrorCollection errors) {
        return new LocalServiceOutcome<>(null, errors);
    }

    static <T> LocalServiceOutcome<T> refused(String message, ErrorCollection.Reason reason) {
        ErrorCollection errors = new SimpleErrorCollection();
        errors.addErrorMessage(message, reason);
        return refused(errors);
    }

    @Override
    public T get() {
        return value;
    }

    @Override
    public ErrorCollection getErrorCollection() {
        return errors;
    }

    @Override
    public boolean isValid() {
        return !errors.hasAnyErrors();
    }
}
