package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/** Signature of Jira's public type ServiceResult, for compiling only. A public app built for Jira 9.12.0 uses it. */
public interface ServiceResult {
    ErrorCollection getErrorCollection();

    boolean isValid();
}
