package com.atlassian.jira.bc;

/** What a service answers: a value, or the errors that prevented it. A public app built for Jira 8.13.1 uses it. */
public interface ServiceOutcome<T> extends ServiceResult {
    T get();
}
