package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Signature of Jira's public type ErrorCollection, for compiling only. A public app built for Jira 9.12.0 uses it. */
public interface ErrorCollection {
    void addError(String text, String text2);

    void addError(String text, String text2, ErrorCollection.Reason reason);

    void addErrorCollection(ErrorCollection errorCollection);

    void addErrorMessage(String text);

    void addErrorMessage(String text, ErrorCollection.Reason reason);

    void addErrorMessages(Collection<String> items);

    void addErrors(Map<String, String> values);

    void addReason(ErrorCollection.Reason reason);

    void addReasons(Set<ErrorCollection.Reason> items);

    Collection<String> getErrorMessages();

    Map<String, String> getErrors();

    Collection<String> getFlushedErrorMessages();

    Set<ErrorCollection.Reason> getReasons();

    boolean hasAnyErrors();

    void setErrorMessages(Collection<String> items);

    void setReasons(Set<ErrorCollection.Reason> items);

    enum Reason {
        CONFLICT,
        FORBIDDEN,
        NOT_FOUND,
        NOT_LOGGED_IN,
        PRECONDITION_FAILED,
        SERVER_ERROR,
        VALIDATION_FAILED
    }
}
