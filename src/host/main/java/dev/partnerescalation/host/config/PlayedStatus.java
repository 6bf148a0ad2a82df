package dev.partnerescalation.host.config;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import dev.partnerescalation.host.played.Played;
import dev.partnerescalation.host.store.StatusRow;

/** Plays {@link Status}. */
final class PlayedStatus extends PlayedConstant {

    private final StatusRow row;
    private final Played played;

    PlayedStatus(StatusRow row, Reader reader, Played played) {
        super(
                new Constant(Kind.STATUS, row.id(), row.name(), row.description(), row.iconUrl(), row.sequence()),
                reader);
        this.row = row;
        this.played = played;
    }

    StatusRow row() {
        return row;
    }

    public StatusCategory getStatusCategory() {
        return played.entity(
                StatusCategory.class,
                new PlayedStatusCategory(Category.of(row.categoryId()).orElse(Category.UNDEFINED)));
    }
}
