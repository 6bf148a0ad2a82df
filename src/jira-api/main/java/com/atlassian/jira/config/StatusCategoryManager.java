package com.atlassian.jira.config;

import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.List;

/** Signature of Jira's public type StatusCategoryManager, for compiling only. A public app built for Jira 8.21.0 uses it. */
public interface StatusCategoryManager {
    StatusCategory getDefaultStatusCategory();

    List<StatusCategory> getStatusCategories();

    StatusCategory getStatusCategory(Long number);

    StatusCategory getStatusCategoryByKey(String text);

    StatusCategory getStatusCategoryByName(String text);

    List<StatusCategory> getUserVisibleStatusCategories();

    boolean isStatusAsLozengeEnabled();
}
