package com.atlassian.jira.bc;

/** Signature of Jira's public type ServiceOutcome, for compiling only. A public app built for Jira 9.12.0 uses it. */
public interface ServiceOutcome<T> extends ServiceResult {
    T get();

    T getReturnedValue();
}
