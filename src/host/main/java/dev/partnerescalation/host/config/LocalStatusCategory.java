package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.status.category.StatusCategory;

/** {@link StatusCategory} over a fixed category. */
record LocalStatusCategory(StatusCategoryKind category) implements StatusCategory {

    @Override
    public Long getId() {
        return category.id();
    }
}
