package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/** Whether a service did what was asked, and if not, why. A public app built for Jira 9.12.0 uses it. */
public interface ServiceResult {
    ErrorCollection getErrorCollection();

    boolean isValid();
}
