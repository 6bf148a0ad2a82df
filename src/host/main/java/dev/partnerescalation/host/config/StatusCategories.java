package dev.partnerescalation.host.config;

import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.issue.status.category.StatusCategory;
import dev.partnerescalation.host.played.Played;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Plays {@link StatusCategoryManager}. */
final class StatusCategories {

    private final Played played;

    StatusCategories(Played played) {
        this.played = played;
    }

    public List<StatusCategory> getStatusCategories() {
        return those(category -> true);
    }

    public List<StatusCategory> getUserVisibleStatusCategories() {
        return those(category -> category != Category.UNDEFINED);
    }

    public StatusCategory getDefaultStatusCategory() {
        return one(category -> category == Category.UNDEFINED);
    }

    public StatusCategory getStatusCategory(Long id) {
        return one(category -> id != null && category.id() == id);
    }

    public StatusCategory getStatusCategoryByKey(String key) {
        return one(category -> category.key().equals(key));
    }

    public StatusCategory getStatusCategoryByName(String name) {
        return one(category -> category.label().equalsIgnoreCase(name));
    }

    public boolean isStatusAsLozengeEnabled() {
        return true;
    }

    private StatusCategory one(Predicate<Category> wanted) {
        return those(wanted).stream().findFirst().orElse(null);
    }

    private List<StatusCategory> those(Predicate<Category> wanted) {
        return Arrays.stream(Category.values())
                .filter(wanted)
                .map(category -> played.entity(StatusCategory.class, new PlayedStatusCategory(category)))
                .toList();
    }
}
