package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/** What became of a question to a service of Jira. A public app built for Jira 9.12.0 uses it. */
public interface ServiceResult {

    ErrorCollection getErrorCollection();

    boolean isValid();
}
