package dev.partnerescalation.host.config;

import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.issue.status.category.StatusCategory;
import dev.partnerescalation.host.api.ApiProxies;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Plays {@link StatusCategoryManager}. */
final class LocalStatusCategoryManager {

    private final ApiProxies proxies;

    LocalStatusCategoryManager(ApiProxies proxies) {
        this.proxies = proxies;
    }

    public List<StatusCategory> getStatusCategories() {
        return those(category -> true);
    }

    public List<StatusCategory> getUserVisibleStatusCategories() {
        return those(category -> category != StatusCategoryKind.UNDEFINED);
    }

    public StatusCategory getDefaultStatusCategory() {
        return one(category -> category == StatusCategoryKind.UNDEFINED);
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

    private StatusCategory one(Predicate<StatusCategoryKind> wanted) {
        return those(wanted).stream().findFirst().orElse(null);
    }

    private List<StatusCategory> those(Predicate<StatusCategoryKind> wanted) {
        return Arrays.stream(StatusCategoryKind.values())
                .filter(wanted)
                .map(category -> proxies.entity(StatusCategory.class, new LocalStatusCategory(category)))
                .toList();
    }
}
