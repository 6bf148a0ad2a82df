package dev.partnerescalation.host.store;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An issue as stored, without its custom fields and labels. The key of its project is included, so that the row can tell the issue's
 * key; an id of 0 means that it is not stored yet.
 */
public record IssueRow(
        long id,
        long projectId,
        String projectKey,
        long number,
        long typeId,
        String summary,
        String description,
        String environment,
        long statusId,
        Long priorityId,
        Long resolutionId,
        String reporterKey,
        String creatorKey,
        String assigneeKey,
        Instant created,
        Instant updated,
        Instant resolved,
        LocalDate due,
        long entryId,
        Long securityLevelId) {

    /** The issue's key, as {@code SHOP-12}. */
    public String key() {
        return projectKey + "-" + number;
    }
}
