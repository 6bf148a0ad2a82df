package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import dev.partnerescalation.host.api.ApiProxies;
import dev.partnerescalation.host.store.StatusRow;

/** Plays {@link Status}. */
final class LocalStatus extends LocalIssueConstant {

    private final StatusRow row;
    private final ApiProxies proxies;

    LocalStatus(StatusRow row, ConfigReader reader, ApiProxies proxies) {
        super(
                new Constant(
                        TranslatableKind.STATUS,
                        row.id(),
                        row.name(),
                        row.description(),
                        row.iconUrl(),
                        row.sequence()),
                reader);
        this.row = row;
        this.proxies = proxies;
    }

    StatusRow row() {
        return row;
    }

    public StatusCategory getStatusCategory() {
        return proxies.entity(
                StatusCategory.class,
                new LocalStatusCategory(StatusCategoryKind.of(row.categoryId()).orElse(StatusCategoryKind.UNDEFINED)));
    }
}
