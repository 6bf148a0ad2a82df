package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;

/**
 * What is wrong with a request to a service: messages, some of them about a field, with reasons. A public app
 * built for Jira 9.4.1 uses it.
 */
public interface ErrorCollection {
    void addError(String field, String message);

    void addErrorMessage(String message, ErrorCollection.Reason reason);

    Collection<String> getErrorMessages();

    Map<String, String> getErrors();

    boolean hasAnyErrors();

    /** Why a request was refused. */
    enum Reason {
        FORBIDDEN
    }
}
