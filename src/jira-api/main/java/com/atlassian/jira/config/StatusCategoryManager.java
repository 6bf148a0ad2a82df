package com.atlassian.jira.config;

import com.atlassian.jira.issue.status.category.StatusCategory;

/** The fixed categories of statuses. A public app built for Jira 8.21.0 uses it. */
public interface StatusCategoryManager {

    StatusCategory getStatusCategoryByKey(String key);
}
