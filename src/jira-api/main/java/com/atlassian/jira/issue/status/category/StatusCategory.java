package com.atlassian.jira.issue.status.category;

/** One of the fixed categories that statuses belong to. A public app built for Jira 11.0.0 uses it. */
public interface StatusCategory {
    String COMPLETE = "done";

    String IN_PROGRESS = "indeterminate";

    String TO_DO = "new";

    String UNDEFINED = "undefined";

    Long getId();
}
