package dev.partnerescalation.host.config;

import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.issue.status.category.StatusCategory;
import dev.partnerescalation.host.api.ApiProxies;
import java.util.Arrays;

/** {@link StatusCategoryManager} over the fixed categories. */
final class LocalStatusCategoryManager implements StatusCategoryManager {

    private final ApiProxies proxies;

    LocalStatusCategoryManager(ApiProxies proxies) {
        this.proxies = proxies;
    }

    @Override
    public StatusCategory getStatusCategoryByKey(String key) {
        return Arrays.stream(StatusCategoryKind.values())
                .filter(category -> category.key().equals(key))
                .findFirst()
                .map(category -> proxies.entity(StatusCategory.class, new LocalStatusCategory(category)))
                .orElse(null);
    }
}
