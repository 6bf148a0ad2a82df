package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.util.I18nHelper;
import java.util.List;

/** Plays {@link StatusCategory}. */
record LocalStatusCategory(StatusCategoryKind category) {

    public Long getId() {
        return category.id();
    }

    public String getKey() {
        return category.key();
    }

    public String getName() {
        return category.label();
    }

    public String getTranslatedName() {
        return category.label();
    }

    public String getTranslatedName(String locale) {
        return category.label();
    }

    public String getTranslatedName(I18nHelper helper) {
        return category.label();
    }

    public String getColorName() {
        return category.color();
    }

    public Long getSequence() {
        return category.ordinal() + 1L;
    }

    public List<String> getAliases() {
        return List.of(category.label());
    }

    public String getPrimaryAlias() {
        return category.label();
    }

    public int compareTo(Object other) {
        return getSequence().compareTo(((StatusCategory) other).getSequence());
    }
}
